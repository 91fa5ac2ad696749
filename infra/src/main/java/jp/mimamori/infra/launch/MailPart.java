package jp.mimamori.infra.launch;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

/**
 * Catches every mail instead of sending it. Each receiver's box can be read by IMAP with the
 * address as user name and any password.
 */
final class MailPart implements Part {
  private static final String HOST = "127.0.0.1";

  private final GreenMail server;

  MailPart(int smtpPort, int imapPort) {
    server =
        new GreenMail(
                new ServerSetup[] {
                  new ServerSetup(smtpPort, HOST, ServerSetup.PROTOCOL_SMTP),
                  new ServerSetup(imapPort, HOST, ServerSetup.PROTOCOL_IMAP)
                })
            .withConfiguration(new GreenMailConfiguration().withDisabledAuthentication());
  }

  @Override
  public String name() {
    return "メールの受け皿";
  }

  @Override
  public void start() {
    try {
      server.start();
    } catch (IllegalStateException e) {
      throw new LaunchException(name() + "を起動できません: " + e.getMessage(), e);
    }
  }

  @Override
  public void stop() {
    server.stop();
  }
}
