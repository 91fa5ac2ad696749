package jp.mimamori.infra.launch;

import java.io.PrintStream;
import java.util.Map;

/** The table of addresses and accounts at the end of a start. */
final class Summary {
  private static final Map<String, String> PORTALS =
      Map.of("tenant", "医療機関向け", "oversight", "保健所・県向け");
  private static final Map<String, String> ROLES =
      Map.of(
          "ADMINISTRATOR", "管理者",
          "SAFETY_MANAGER", "安全管理責任者",
          "STAFF", "担当者",
          "VENDOR", "事業者",
          "OFFICER", "担当職員",
          "PREFECTURE_ADMINISTRATOR", "県管理者");

  private final Stack stack;

  Summary(Stack stack) {
    this.stack = stack;
  }

  void print(PrintStream out) {
    out.println();
    address(out, "医療機関向けポータル", stack.tenantPortal() + "/");
    address(out, "保健所・県向けポータル", stack.oversightPortal() + "/");
    address(out, "認証サーバー", stack.keycloak() + "/");
    address(out, "メール（SMTP／IMAP）", stack.smtp() + " / " + stack.imap());
    address(out, "データベース", stack.databaseUrl());
    out.println();
    row(out, "利用者名", "パスワード", "ポータル", "役割", "所属・管轄");
    for (Account account : stack.accounts()) {
      Person person = account.person();
      row(
          out,
          person.username(),
          account.password(),
          PORTALS.get(person.portal()),
          ROLES.getOrDefault(person.role(), "－"),
          person.scope());
    }
    out.println();
    out.println("  管理者と職員のサインインには、パスワードに続いて6桁のワンタイムコードが要ります。");
    out.println("  いまのコードを表示する: infra/code 利用者名　　認証アプリで使う場合の鍵:");
    stack.accounts().stream()
        .filter(account -> account.totpSecret() != null)
        .forEach(account -> totp(out, account));
    out.println();
    out.println("  連携APIを試す（連携プログラムの見本 demo-tool）:");
    out.println(
        "  TOKEN=$(curl -s -d grant_type=client_credentials -d client_id=demo-tool -d client_secret="
            + stack.demoToolSecret()
            + " "
            + stack.keycloak()
            + "/realms/"
            + Realm.NAME
            + "/protocol/openid-connect/token | sed 's/.*\"access_token\":\"\\([^\"]*\\)\".*/\\1/')");
    out.println(
        "  curl -H \"Authorization: Bearer $TOKEN\" '"
            + stack.oversightPortal()
            + "/api/v1/institutions?limit=3'　　説明書: "
            + stack.oversightPortal()
            + "/openapi");
    out.println();
    out.println("READY 利用できます。終了するには Ctrl-C を押してください。");
  }

  private static void address(PrintStream out, String label, String address) {
    out.println("  " + padded(label, 24) + address);
  }

  private static void totp(PrintStream out, Account account) {
    out.println("  " + padded(account.person().username(), 12) + account.totpSecret());
  }

  private static void row(
      PrintStream out, String user, String password, String portal, String role, String scope) {
    out.println(
        "  "
            + padded(user, 12)
            + padded(password, 30)
            + padded(portal, 16)
            + padded(role, 16)
            + scope);
  }

  /** Pads to a width on screen, where a Japanese character takes two columns. */
  private static String padded(String text, int width) {
    int columns = text.codePoints().map(character -> character < 0x2000 ? 1 : 2).sum();
    return text + " ".repeat(Math.max(1, width - columns));
  }
}
