package jp.mimamori.oversightportal.tools;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import jp.mimamori.people.AssignTool;
import jp.mimamori.people.OfficerRow;
import jp.mimamori.people.PeopleFault;
import jp.mimamori.people.PeopleRefusedException;
import jp.mimamori.people.PostOption;
import jp.mimamori.signin.BearerTokens;
import jp.mimamori.ui.Feedback;

/** Lets programs read, and ends that. */
@Named("tools_index")
@RequestScoped
public class IndexPage {

  @Inject private AssignTool assignTool;
  @Inject private Feedback feedback;

  private List<OfficerRow> tools;
  private List<PostOption> posts;
  private String name;
  private String client;
  private String post;
  private LocalDate lastDay;

  public void load() {
    tools = assignTool.all();
    posts = assignTool.posts();
  }

  public String assign() {
    try {
      assignTool.assign(new AssignTool.Command(name, client, post, lastDay));
    } catch (PeopleRefusedException refusal) {
      feedback.refuse(refusal.faults(), PeopleFault::field);
      return null;
    }
    feedback.done("tools_index.done", name.strip());
    return "/tools/index?faces-redirect=true";
  }

  public String end(long id) {
    assignTool.end(id);
    feedback.done("tools_index.ended");
    return "/tools/index?faces-redirect=true";
  }

  public List<OfficerRow> getTools() {
    if (tools == null) {
      load();
    }
    return tools;
  }

  public List<PostOption> getPosts() {
    if (posts == null) {
      load();
    }
    return posts;
  }

  /** Its name at the identity provider. */
  public String clientOf(OfficerRow tool) {
    return tool.getPersonSub().substring(BearerTokens.CLIENT.length());
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getClient() {
    return client;
  }

  public void setClient(String client) {
    this.client = client;
  }

  public String getPost() {
    return post;
  }

  public void setPost(String post) {
    this.post = post;
  }

  public LocalDate getLastDay() {
    return lastDay;
  }

  public void setLastDay(LocalDate lastDay) {
    this.lastDay = lastDay;
  }
}
