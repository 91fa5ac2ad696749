package jp.mimamori.oversightportal.api;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger.Level;
import jp.mimamori.identity.NotFoundException;
import jp.mimamori.identity.NotPermittedException;
import jp.mimamori.web.Problem;

/** Tells what went wrong, and nothing of the inside. */
@Provider
public class Problems implements ExceptionMapper<Throwable> {

  private static final System.Logger LOG = System.getLogger(Problems.class.getName());

  @Override
  public Response toResponse(Throwable failure) {
    int status = status(failure);
    if (status >= 500) {
      LOG.log(Level.ERROR, "a program cannot be answered", failure);
    }
    String detail = failure instanceof BadQueryException bad ? bad.getMessage() : null;
    return Response.status(status)
        .type(Problem.MEDIA_TYPE)
        .entity(Problem.json(status, detail))
        .build();
  }

  private static int status(Throwable failure) {
    if (failure instanceof BadQueryException) {
      return 400;
    }
    if (failure instanceof NotFoundException) {
      return 404;
    }
    if (failure instanceof NotPermittedException) {
      return 403;
    }
    return failure instanceof WebApplicationException web ? web.getResponse().getStatus() : 500;
  }
}
