window.probe = AJS.I18n.getText("probe.admin") + AJS.I18n.getText("probe.hello", "me");
