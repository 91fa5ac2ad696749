package jp.mimamori.oversightportal.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.mimamori.people.AssignOfficer;
import jp.mimamori.people.ListOfficers;
import jp.mimamori.people.PeopleFault;
import jp.mimamori.people.PeopleRefusedException;
import jp.mimamori.people.PostOption;
import jp.mimamori.ui.Feedback;

/** Gives an officer a post, or a second one as deputy. */
@Named("people_assign")
@RequestScoped
public class AssignPage {

  @Inject private ListOfficers officers;
  @Inject private AssignOfficer assignOfficer;
  @Inject private Feedback feedback;
  @Inject private Clock clock;

  private List<PostOption> posts;
  private String name;
  private String email;
  private String post;
  private LocalDate firstDay;
  private LocalDate lastDay;

  public void load() {
    posts = officers.posts();
  }

  public String assign() {
    try {
      assignOfficer.assign(new AssignOfficer.Command(name, email, post, firstDay, lastDay));
    } catch (PeopleRefusedException refusal) {
      feedback.refuse(refusal.faults(), PeopleFault::field);
      return null;
    }
    feedback.done("people_assign.done", name.strip());
    return "/people/index?faces-redirect=true";
  }

  public List<PostOption> getPosts() {
    if (posts == null) {
      load();
    }
    return posts;
  }

  public LocalDate getToday() {
    return LocalDate.now(clock);
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public String getPost() {
    return post;
  }

  public void setPost(String post) {
    this.post = post;
  }

  public LocalDate getFirstDay() {
    return firstDay;
  }

  public void setFirstDay(LocalDate firstDay) {
    this.firstDay = firstDay;
  }

  public LocalDate getLastDay() {
    return lastDay;
  }

  public void setLastDay(LocalDate lastDay) {
    this.lastDay = lastDay;
  }
}
