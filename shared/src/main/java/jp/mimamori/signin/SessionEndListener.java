package jp.mimamori.signin;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;

/** Tells the registry of sessions that ended by themselves. */
@WebListener
public class SessionEndListener implements HttpSessionListener {

  @Inject private SessionRegistry sessions;

  @Override
  public void sessionDestroyed(HttpSessionEvent event) {
    sessions.forget(event.getSession());
  }
}
