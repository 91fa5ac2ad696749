package jp.mimamori.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestIdTest {

  private final Map<String, Object> attributes = new HashMap<>();
  private final Map<String, Object> answered = new HashMap<>();

  private HttpServletRequest request(String header) {
    return (HttpServletRequest)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {HttpServletRequest.class},
            (proxy, method, args) ->
                switch (method.getName()) {
                  case "getHeader" -> header;
                  case "getAttribute" -> attributes.get(args[0]);
                  case "setAttribute" -> attributes.put((String) args[0], args[1]);
                  default -> throw new UnsupportedOperationException(method.getName());
                });
  }

  private HttpServletResponse response() {
    return (HttpServletResponse)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {HttpServletResponse.class},
            (proxy, method, args) -> answered.put((String) args[0], args[1]));
  }

  @AfterEach
  void unmark() {
    RequestId.end();
  }

  @Test
  void theProxysNumberIsTakenAndAnswered() {
    assertThat(RequestId.begin(request("0af7651916cd43dd"), response()))
        .isEqualTo("0af7651916cd43dd");
    assertThat(answered).containsEntry("X-Request-Id", "0af7651916cd43dd");
  }

  @ParameterizedTest
  @ValueSource(strings = {"short", "with blank", "line\r\nbreak", "<script>alert(1)</script>", ""})
  void anOddNumberIsReplaced(String given) {
    assertThat(RequestId.begin(request(given), response())).matches("[0-9a-f]{16}");
  }

  @Test
  void aRequestKeepsItsNumber() {
    String first = RequestId.begin(request(null), response());

    assertThat(RequestId.begin(request(null), response())).isEqualTo(first);
  }

  @Test
  void theThreadIsMarkedWithTheLatestNumberOnly() {
    String name = Thread.currentThread().getName();
    RequestId.begin(request("first-request"), response());
    attributes.clear();
    RequestId.begin(request("second-request"), response());

    assertThat(Thread.currentThread().getName()).isEqualTo(name + " request=second-request");
    RequestId.end();
    assertThat(Thread.currentThread().getName()).isEqualTo(name);
  }
}
