package jp.mimamori.infra.bench.inside;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import jp.mimamori.checklist.Answer;
import jp.mimamori.checklist.AnswerItem;
import jp.mimamori.checklist.AnswerValue;

/** Answers はい: {@code /save?person=…&item=…&seen=…}, as the page's button does. */
@WebServlet("/save")
public class SaveServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient AnswerItem answerItem;
  @Inject private transient Clock clock;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    answerItem.answer(
        new AnswerItem.Command(
            request.getParameter("item"),
            new Answer(AnswerValue.YES, LocalDate.now(clock), null, null),
            Integer.parseInt(request.getParameter("seen")),
            false));
  }
}
