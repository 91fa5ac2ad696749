package jp.mimamori.tenantportal.contact;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import jp.mimamori.contact.ChartFault;
import jp.mimamori.contact.ChartRefusedException;
import jp.mimamori.contact.ContactPerson;
import jp.mimamori.contact.ContactRole;
import jp.mimamori.contact.KeepContacts;
import jp.mimamori.contact.ReadContacts;
import jp.mimamori.identity.IdParameter;
import jp.mimamori.ui.Feedback;

/** Puts a person on the chart or, with the {@code id} in the address, changes or takes one off. */
@Named("contact_person")
@ViewScoped
public class PersonPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ReadContacts readContacts;
  @Inject private KeepContacts keepContacts;
  @Inject private Feedback feedback;

  private String id;
  private int version;
  private String name;
  private PersonForm form;
  private transient List<ContactPerson> others;

  public void load() {
    if (isNew()) {
      form = new PersonForm(readContacts.chart().getPeople().size() + 1);
    } else {
      ContactPerson person = readContacts.person(IdParameter.of(id));
      version = person.getVersion();
      name = person.getName();
      form = new PersonForm(person);
    }
  }

  public String save() {
    try {
      if (isNew()) {
        keepContacts.addPerson(form.details());
      } else {
        keepContacts.changePerson(IdParameter.of(id), version, form.details());
      }
    } catch (ChartRefusedException refusal) {
      feedback.refuse(refusal.faults(), ChartFault::field);
      return null;
    }
    feedback.done("contact_person.saved", form.getName().strip());
    return "/contact/index?faces-redirect=true";
  }

  public String retire() {
    keepContacts.retirePerson(IdParameter.of(id));
    feedback.done("contact_person.retired", name);
    return "/contact/index?faces-redirect=true";
  }

  public boolean isNew() {
    return id == null;
  }

  /** Who could stand in. */
  public List<ContactPerson> getOthers() {
    if (others == null) {
      others =
          readContacts.chart().getPeople().stream()
              .filter(person -> !String.valueOf(person.getId()).equals(id))
              .toList();
    }
    return others;
  }

  public ContactRole[] getRoles() {
    return ContactRole.values();
  }

  public PersonForm getForm() {
    return form;
  }

  /** As it stands on the chart. */
  public String getName() {
    return name;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}
