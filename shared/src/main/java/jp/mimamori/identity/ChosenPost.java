package jp.mimamori.identity;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;

/** In which of several posts an officer acts in this session. A wish, not a right. */
@SessionScoped
public class ChosenPost implements Serializable {

  private static final long serialVersionUID = 1L;

  private Long assignmentId;

  Long id() {
    return assignmentId;
  }

  void choose(long id) {
    assignmentId = id;
  }
}
