package jp.mimamori.oversightportal.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.security.OAuthFlow;
import org.eclipse.microprofile.openapi.annotations.security.OAuthFlows;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** Version 1. */
@ApplicationPath("/api/v1")
@OpenAPIDefinition(
    info =
        @Info(
            title = "見守り 連携API",
            version = "1",
            description =
                "保健所・県の連携プログラムが、担当の範囲の医療機関とその状況を読み取るためのAPIです。"
                    + "見える範囲は、画面と同じく、県管理者がプログラムに登録した担当で決まります。"),
    security = @SecurityRequirement(name = "clientCredentials"))
@SecurityScheme(
    securitySchemeName = "clientCredentials",
    type = SecuritySchemeType.OAUTH2,
    description = "認証サーバーからクライアントクレデンシャルで受け取ったアクセストークン（有効期間は数分）を、Authorizationヘッダーに付けます。",
    flows =
        @OAuthFlows(
            clientCredentials =
                @OAuthFlow(tokenUrl = "/realms/mimamori/protocol/openid-connect/token")))
public class ApiApplication extends Application {

  @Override
  public Set<Class<?>> getClasses() {
    return Set.of(
        InstitutionsResource.class,
        IncidentsResource.class,
        StatisticsResource.class,
        ExportsResource.class,
        Problems.class);
  }
}
