package jp.mimamori.identity;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;

/** Which of several institutions a person works for in this session. A wish, not a right. */
@SessionScoped
public class ChosenInstitution implements Serializable {

  private static final long serialVersionUID = 1L;

  private Long institutionId;

  Long id() {
    return institutionId;
  }

  void choose(long id) {
    institutionId = id;
  }
}
