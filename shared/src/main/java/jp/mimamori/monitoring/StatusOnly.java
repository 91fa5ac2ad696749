package jp.mimamori.monitoring;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.PrintWriter;
import java.io.Writer;

/** A response of which only the status gets through. */
final class StatusOnly extends HttpServletResponseWrapper {

  StatusOnly(HttpServletResponse response) {
    super(response);
  }

  @Override
  public PrintWriter getWriter() {
    return new PrintWriter(Writer.nullWriter());
  }

  @Override
  public ServletOutputStream getOutputStream() {
    return new ServletOutputStream() {
      @Override
      public void write(int b) {
        // not for the one who asked
      }

      @Override
      public boolean isReady() {
        return true;
      }

      @Override
      public void setWriteListener(WriteListener listener) {
        throw new UnsupportedOperationException();
      }
    };
  }

  @Override
  public void setContentLength(int length) {
    super.setContentLength(0);
  }

  @Override
  public void setContentLengthLong(long length) {
    super.setContentLengthLong(0);
  }
}
