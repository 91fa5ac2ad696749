package jp.mimamori.tenantportal.invitation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import jp.mimamori.invitation.InvitationSight;
import jp.mimamori.people.PeopleFault;
import jp.mimamori.ui.Functions;

/** What {@link InvitationServlet} shows. */
@Named("invitation_index")
@RequestScoped
public class InvitationPage {

  private String code = "";
  private String name = "";
  private String email = "";
  private InvitationSight sight;
  private boolean sent;
  private final List<String> faults = new ArrayList<>();
  private String nameFault;
  private String emailFault;

  void typed(String typedCode, String typedName, String typedEmail) {
    code = typedCode == null ? "" : typedCode;
    name = typedName == null ? "" : typedName;
    email = typedEmail == null ? "" : typedEmail;
  }

  void show(InvitationSight found) {
    sight = found;
  }

  void sent() {
    sent = true;
  }

  void refuse(String sentence) {
    faults.add(sentence);
  }

  void refuse(PeopleFault fault) {
    switch (String.valueOf(fault.field())) {
      case "name" -> nameFault = Functions.term(fault);
      case "email" -> emailFault = Functions.term(fault);
      default -> refuse(Functions.term(fault));
    }
  }

  public String getCode() {
    return code;
  }

  public String getName() {
    return name;
  }

  public String getEmail() {
    return email;
  }

  /** The institution that the code is for; null until a good one was typed. */
  public InvitationSight getSight() {
    return sight;
  }

  /** Whether the mail is on its way. */
  public boolean isSent() {
    return sent;
  }

  public List<String> getFaults() {
    return faults;
  }

  public String getNameFault() {
    return nameFault;
  }

  public String getEmailFault() {
    return emailFault;
  }
}
