package jp.mimamori.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * The feed that somebody holds the address of, and of which institution it is. Read from a database
 * view that shows it to the holder of its token alone.
 */
@Entity
@Table(name = "held_calendar")
public class HeldCalendar {

  @Id private Long id;

  @Column(name = "institution_id")
  private long institutionId;

  protected HeldCalendar() {}

  long institutionId() {
    return institutionId;
  }
}
