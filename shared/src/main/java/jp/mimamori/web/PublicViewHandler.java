package jp.mimamori.web;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;

/**
 * Keeps public pages without state from their first moment, so that strangers cause no sessions.
 * ({@code f:view transient} alone comes too late: PrimeFaces wants to store its nonce before the
 * view is built.)
 */
public class PublicViewHandler extends ViewHandlerWrapper {

  public PublicViewHandler(ViewHandler wrapped) {
    super(wrapped);
  }

  @Override
  public UIViewRoot createView(FacesContext context, String viewId) {
    UIViewRoot view = super.createView(context, viewId);
    if (viewId != null && viewId.startsWith("/public/")) {
      view.setTransient(true);
    }
    return view;
  }
}
