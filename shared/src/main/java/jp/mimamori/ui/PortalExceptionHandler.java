package jp.mimamori.ui;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import jp.mimamori.identity.NotFoundException;
import jp.mimamori.identity.NotPermittedException;
import jp.mimamori.signin.OidcConfig;
import jp.mimamori.signin.RequestedPage;
import org.primefaces.application.exceptionhandler.PrimeExceptionHandler;

/**
 * Errors of pages. A form whose page has expired, or belongs to an earlier session, leads back to a
 * new copy of the page. Other errors of an AJAX request lead the browser to the error page, which
 * PrimeFaces does. All others keep their address: what is not permitted is 403, what is not there
 * (or not for this person) 404, and anything else is left to the container's error page.
 */
class PortalExceptionHandler extends PrimeExceptionHandler {

  PortalExceptionHandler(ExceptionHandler wrapped) {
    super(wrapped);
  }

  @Override
  public void handle() throws FacesException {
    FacesContext faces = FacesContext.getCurrentInstance();
    if (pageHasExpired()) {
      openAnew(faces);
    } else if (faces.getPartialViewContext().isAjaxRequest()) {
      super.handle();
    } else if (!answered(faces)) {
      getWrapped().handle();
    }
  }

  /** Takes the error out of the queue: it is dealt with. */
  private boolean pageHasExpired() {
    Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator();
    while (events.hasNext()) {
      if (getRootCause(events.next().getContext().getException()) instanceof ViewExpiredException) {
        events.remove();
        return true;
      }
    }
    return false;
  }

  /** What was typed is still in the tab (drafts.js), and comes back with the page. */
  private void openAnew(FacesContext faces) {
    ExternalContext external = faces.getExternalContext();
    HttpServletRequest request = (HttpServletRequest) external.getRequest();
    OidcConfig portal = CDI.current().select(OidcConfig.class).get();
    external.getFlash().setKeepMessages(true);
    faces.addMessage(
        null, new FacesMessage(FacesMessage.SEVERITY_WARN, Texts.kit("expired.text"), null));
    try {
      external.redirect(RequestedPage.of(request, portal.baseUrl()).value());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean answered(FacesContext faces) {
    Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator();
    while (events.hasNext()) {
      int status = status(getRootCause(events.next().getContext().getException()));
      if (status != 0 && !faces.getExternalContext().isResponseCommitted()) {
        events.remove();
        send(faces, status);
        return true;
      }
    }
    return false;
  }

  private static int status(Throwable cause) {
    if (cause instanceof NotPermittedException) {
      return HttpServletResponse.SC_FORBIDDEN;
    }
    return cause instanceof NotFoundException ? HttpServletResponse.SC_NOT_FOUND : 0;
  }

  private static void send(FacesContext faces, int status) {
    try {
      faces.getExternalContext().responseSendError(status, null);
      faces.responseComplete();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
