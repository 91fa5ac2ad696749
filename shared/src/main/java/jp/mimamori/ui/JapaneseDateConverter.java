package jp.mimamori.ui;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.LocalDate;
import jp.mimamori.law.Wareki;

/** Lets people type a date in 和暦 or 西暦 and shows it in 和暦. */
@FacesConverter("jp.mimamori.japaneseDate")
public class JapaneseDateConverter implements Converter<LocalDate> {

  @Override
  public LocalDate getAsObject(FacesContext context, UIComponent component, String typed) {
    if (typed == null || typed.isBlank()) {
      return null;
    }
    return TypedDate.read(typed).orElseThrow(() -> refusal(typed.strip()));
  }

  private static ConverterException refusal(String typed) {
    String text = Texts.kit("date.unreadable", typed);
    return new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
  }

  @Override
  public String getAsString(FacesContext context, UIComponent component, LocalDate date) {
    return date == null ? "" : Wareki.date(date);
  }
}
