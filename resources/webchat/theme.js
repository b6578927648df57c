// Before anything is painted: the theme that was chosen; without a choice the system's.
(() => {
    try {
        const theme = localStorage.getItem("anneal-theme");
        if (theme === "light" || theme === "dark")
            document.documentElement.dataset.theme = theme;
    } catch {
        // a browser that keeps nothing follows the system
    }
})();
