package id.balai.ui.shell;

import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.theme.Theme;

/** What every desk page shares before it is drawn: the look. */
@Theme("balai")
public class Desk implements AppShellConfigurator {}
