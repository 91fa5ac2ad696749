package jp.mimamori.todo;

import java.time.LocalDate;
import java.util.List;

/**
 * What a feature knows to be done. One application-scoped bean for each feature; asked inside the
 * transaction of {@link ListToDos}, so it sees the rows of one institution. Home asks every source
 * each time: a source makes do with a statement or two, however many rows there are.
 */
public interface ToDoSource {

  /**
   * @param today in Japan
   */
  List<ToDo> on(LocalDate today);
}
