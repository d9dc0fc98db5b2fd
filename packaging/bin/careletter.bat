@echo off
rem Starts Careletter, window and command line, on a JDK 25 or newer that it finds by itself.
setlocal EnableExtensions DisableDelayedExpansion
set "lowest=25"
set "home=%~dp0.."
set "jdk="

rem Every JDK says its version in a file, so none has to be started to be asked.
if defined JAVA_HOME call :consider "%JAVA_HOME%"
for %%P in ("%ProgramFiles%" "%LocalAppData%\Programs") do (
    for %%V in ("Eclipse Adoptium" Java Microsoft Zulu "Amazon Corretto" BellSoft) do (
        for /d %%J in ("%%~P\%%~V\*") do call :consider "%%~J"
    )
)
for /d %%J in ("%UserProfile%\.jdks\*") do call :consider "%%~J"
for %%J in (java.exe) do if not "%%~$PATH:J"=="" call :consider "%%~dp$PATH:J.."

if not defined jdk (
    echo Careletter needs a Java %lowest% or newer, and none was found: install a JDK %lowest%, or set JAVA_HOME to one. 1>&2
    exit /b 2
)

rem The command line needs no window and ends soon, so it is started for that.
set "quick="
for %%C in (letter sample check -h --help -V --version) do if "%~1"=="%%C" set "quick=-XX:TieredStopAtLevel=1"

"%jdk%\bin\java.exe" %quick% ^
    -XX:-CreateCoredumpOnCrash ^
    -XX:+SuppressFatalErrorMessage ^
    -XX:-HeapDumpOnOutOfMemoryError ^
    -XX:+DisableAttachMechanism ^
    -XX:-UsePerfData ^
    -Dh2.objectCache=false ^
    -Dh2.allowedClasses=none ^
    -Dpdfbox.fontcache=none ^
    -Dprism.cacheLayoutSize=0 ^
    --enable-native-access=javafx.graphics,ALL-UNNAMED ^
    --module-path "%home%\lib\javafx" ^
    --add-modules javafx.controls ^
    -classpath "%home%\lib\*" ^
    org.careletter.app.Main %*
exit /b %ERRORLEVEL%

rem Takes this JDK if none is taken yet and it is new enough.
:consider
if defined jdk exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f "usebackq tokens=2 delims==" %%L in (`findstr /b "JAVA_VERSION=" "%~1\release"`) do (
    for /f "delims=.-+" %%N in ("%%~L") do if %%N geq %lowest% set "jdk=%~1"
)
exit /b 0
