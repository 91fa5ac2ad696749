package jp.mimamori.infra.launch;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Map;

/** {@code infra/target/run.json}: addresses and accounts for programs. */
final class RunFile {
  private RunFile() {}

  static void write(Stack stack, Path file) {
    StringWriter text = new StringWriter();
    try (JsonWriter writer =
        Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true)).createWriter(text)) {
      writer.writeObject(describe(stack));
    }
    new Secrets(file.getParent()).put(file.getFileName().toString(), text.toString());
  }

  private static JsonObject describe(Stack stack) {
    JsonArrayBuilder accounts = Json.createArrayBuilder();
    stack.accounts().forEach(account -> accounts.add(describe(account)));
    return Json.createObjectBuilder()
        .add("tenantPortal", stack.tenantPortal())
        .add("oversightPortal", stack.oversightPortal())
        .add("keycloak", stack.keycloak())
        .add("mail", Json.createObjectBuilder().add("smtp", stack.smtp()).add("imap", stack.imap()))
        .add("database", Json.createObjectBuilder().add("url", stack.databaseUrl()))
        .add("accounts", accounts)
        .build();
  }

  private static JsonObjectBuilder describe(Account account) {
    Person person = account.person();
    JsonObjectBuilder described =
        Json.createObjectBuilder()
            .add("portal", person.portal())
            .add("username", person.username())
            .add("password", account.password())
            .add("role", person.role())
            .add("scope", person.scope());
    if (account.totpSecret() != null) {
      described.add("totpSecret", account.totpSecret());
    }
    return described;
  }
}
