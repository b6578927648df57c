@echo off
rem A double click here does what packaging\windows\run.ps1 does, whatever scripts this computer lets run.
powershell -NoProfile -ExecutionPolicy Bypass -File "%~dp0run.ps1" %*
if errorlevel 1 pause
