package id.balai.ui.shell;

import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.server.LoadDependenciesOnStartup;
import com.vaadin.flow.theme.Theme;

/**
 * What every desk page shares before it is drawn: the look, and the scripts of all views at once. They are 200 KB for
 * good; split by view, the journal's alone would cost 37 KB just when somebody wants to write.
 */
@Theme("balai")
@LoadDependenciesOnStartup
public class Desk implements AppShellConfigurator {}
