// Nothing but the place where the precompiled headers are made (cmake/Settings.cmake).
