package jp.mimamori.todo;

import java.util.List;

/**
 * What a feature knows to be done. One application-scoped bean for each feature; asked inside a
 * transaction of the institution, by a page or by nobody who is signed in. Home asks every source
 * each time: a source makes do with a statement or two, however many rows there are.
 */
public interface ToDoSource {

  /** What has no date that presses, and what is due within the horizon or overdue. */
  List<ToDo> within(Horizon horizon);
}
