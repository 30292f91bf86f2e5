@echo off
rem Starts the centre's program for a store on a PostgreSQL server, with the desk's program that lies beside its folder.
rem It was run under Wine only.
setlocal
set "ESEP_JAR=%~dp0..\lib\esep-hall.jar"
if "%~1"=="" goto help
call "%~dp0..\..\esep\bin\esep.cmd" %*
exit /b %errorlevel%
:help
call "%~dp0..\..\esep\bin\esep.cmd" --help
exit /b %errorlevel%
