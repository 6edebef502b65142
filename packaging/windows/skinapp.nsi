; The Windows installer. Compiled by packaging/windows/build.ps1:
;   makensis /DVERSION=0.1.0 /DBUILD=312 /DFLAVOUR=lite /DSOURCE=dist\skinapp-lite /DICON=build\skinapp.ico /DOUT=dist\setup.exe skinapp.nsi
; With /DSIGN="command" that command signs the uninstaller and the installer; the file's name is put behind it.
;
; What is made understands
;   /S                 no questions
;   /AllUsers          for the whole machine (the default where the user may); /CurrentUser for one user, without administrator's rights
;   /D=FOLDER          where to; has to be the last one, without quotes
;   /DEFAULTS=FILE     settings for everybody, see docs/install.md; /AllUsers only

Unicode true
ManifestDPIAware true
ManifestLongPathAware true
SetCompressor /SOLID lzma

!define NAME "SkinApp"
!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\${NAME}"
!define MULTIUSER_EXECUTIONLEVEL Highest
!define MULTIUSER_MUI
!define MULTIUSER_INSTALLMODE_COMMANDLINE
!define MULTIUSER_USE_PROGRAMFILES64
!define MULTIUSER_INSTALLMODE_INSTDIR "${NAME}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_KEY "${KEY}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_VALUENAME "InstallLocation"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_KEY "${KEY}"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_VALUENAME "InstallLocation"
!include MultiUser.nsh
!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh
!include x64.nsh

Name "${NAME}"
OutFile "${OUT}"
Icon "${ICON}"
UninstallIcon "${ICON}"
VIProductVersion "${VERSION}.${BUILD}"
VIAddVersionKey ProductName "${NAME}"
VIAddVersionKey ProductVersion "${VERSION}.${BUILD}"
VIAddVersionKey FileVersion "${VERSION}.${BUILD}"
VIAddVersionKey FileDescription "${NAME} ${FLAVOUR}: triage of dermoscopic photos, for evaluation and research"
VIAddVersionKey LegalCopyright "Apache License 2.0"

!ifdef SIGN
    !uninstfinalize '${SIGN} "%1"'
    !finalize '${SIGN} "%1"'
!endif

!insertmacro MULTIUSER_PAGE_INSTALLMODE
!insertmacro MUI_PAGE_LICENSE "${SOURCE}/LICENSE"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"

!macro Associate ENDING
    WriteRegStr SHCTX "Software\Classes\.${ENDING}\OpenWithProgids" "SkinApp.Photo" ""
    WriteRegStr SHCTX "Software\Classes\Applications\skinapp.exe\SupportedTypes" ".${ENDING}" ""
!macroend
!macro Dissociate ENDING
    DeleteRegValue SHCTX "Software\Classes\.${ENDING}\OpenWithProgids" "SkinApp.Photo"
!macroend
!macro ForEachEnding DO
    !insertmacro ${DO} "jpg"
    !insertmacro ${DO} "jpeg"
    !insertmacro ${DO} "png"
    !insertmacro ${DO} "tif"
    !insertmacro ${DO} "tiff"
    !insertmacro ${DO} "bmp"
    !insertmacro ${DO} "webp"
    !insertmacro ${DO} "dcm"
!macroend

Section "${NAME}"
    ; An update in place: programs are replaced as a whole, what users keep lies elsewhere.
    Call RefuseWhileOpen
    RMDir /r "$INSTDIR\_internal"
    RMDir /r "$INSTDIR\licences"
    SetOutPath "$INSTDIR"
    File /r "${SOURCE}/*.*"
    WriteUninstaller "$INSTDIR\uninstall.exe"
    CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\skinapp.exe"

    WriteRegStr SHCTX "${KEY}" "DisplayName" "${NAME} (${FLAVOUR})"
    WriteRegStr SHCTX "${KEY}" "DisplayVersion" "${VERSION}.${BUILD}"
    WriteRegStr SHCTX "${KEY}" "DisplayIcon" "$INSTDIR\skinapp.exe"
    WriteRegStr SHCTX "${KEY}" "Publisher" "The SkinApp project"
    WriteRegStr SHCTX "${KEY}" "InstallLocation" "$INSTDIR"
    WriteRegStr SHCTX "${KEY}" "UninstallString" '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode'
    WriteRegStr SHCTX "${KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode /S'
    WriteRegDWORD SHCTX "${KEY}" "NoModify" 1
    WriteRegDWORD SHCTX "${KEY}" "NoRepair" 1
    ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
    WriteRegDWORD SHCTX "${KEY}" "EstimatedSize" $0

    WriteRegStr SHCTX "Software\Classes\SkinApp.Photo" "" "Dermoscopic photo"
    WriteRegStr SHCTX "Software\Classes\SkinApp.Photo\shell\open\command" "" '"$INSTDIR\skinapp.exe" "%1"'
    !insertmacro ForEachEnding Associate
    System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
    ${If} $MultiUser.InstallMode == "AllUsers"
        Call KeepForAdministrators
    ${EndIf}
    Call TakeDefaults
SectionEnd

Section "Uninstall"
    ; Settings, logs, models, reports and patient data of users and of the machine stay.
    RMDir /r "$INSTDIR\_internal"
    RMDir /r "$INSTDIR\licences"
    Delete "$INSTDIR\skinapp.exe"
    Delete "$INSTDIR\skinapp-cli.exe"
    Delete "$INSTDIR\LICENSE"
    Delete "$INSTDIR\SHA256SUMS"
    Delete "$INSTDIR\sbom.cdx.json"
    Delete "$INSTDIR\uninstall.exe"
    RMDir "$INSTDIR"
    Delete "$SMPROGRAMS\${NAME}.lnk"
    !insertmacro ForEachEnding Dissociate
    DeleteRegKey SHCTX "Software\Classes\SkinApp.Photo"
    DeleteRegKey SHCTX "Software\Classes\Applications\skinapp.exe"
    DeleteRegKey SHCTX "${KEY}"
    System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd

Function .onInit
    ${IfNot} ${RunningX64}
        MessageBox MB_ICONSTOP "SkinApp needs 64-bit Windows." /SD IDOK
        Quit
    ${EndIf}
    !insertmacro MULTIUSER_INIT
FunctionEnd

Function un.onInit
    !insertmacro MULTIUSER_UNINIT
FunctionEnd

Function RefuseWhileOpen
    ClearErrors
    ${If} ${FileExists} "$INSTDIR\skinapp.exe"
        FileOpen $0 "$INSTDIR\skinapp.exe" a
        ${If} ${Errors}
            MessageBox MB_ICONSTOP "SkinApp is open. Close it, then install again." /SD IDOK
            SetErrorLevel 2
            Quit
        ${EndIf}
        FileClose $0
    ${EndIf}
FunctionEnd

; Settings, keys and models for everybody lie in ProgramData, where Windows lets every user make folders. So the folder is there
; from the start, belongs to administrators, and users only read it. S-1-5-18 is the system, 32-544 administrators, 32-545 users.
Function KeepForAdministrators
    SetShellVarContext all
    CreateDirectory "$APPDATA\skinapp"
    nsExec::Exec '"$SYSDIR\icacls.exe" "$APPDATA\skinapp" /setowner *S-1-5-32-544 /T /C /Q'
    Pop $0
    nsExec::Exec '"$SYSDIR\icacls.exe" "$APPDATA\skinapp" /reset /T /C /Q'
    Pop $0
    nsExec::Exec '"$SYSDIR\icacls.exe" "$APPDATA\skinapp" /inheritance:r \
        /grant:r *S-1-5-18:(OI)(CI)F *S-1-5-32-544:(OI)(CI)F *S-1-5-32-545:(OI)(CI)RX /Q'
    Pop $0
    ${If} $0 != 0
        MessageBox MB_ICONSTOP "The folder of settings for everybody could not be protected." /SD IDOK
        SetErrorLevel 2
    ${EndIf}
FunctionEnd

Function TakeDefaults
    ${GetParameters} $0
    ClearErrors
    ${GetOptions} $0 "/DEFAULTS=" $1
    ${If} ${Errors}
        Return
    ${EndIf}
    ${If} $MultiUser.InstallMode != "AllUsers"
        MessageBox MB_ICONSTOP "Settings for everybody need an installation for all users: /DEFAULTS was left out." /SD IDOK
        SetErrorLevel 2
        Return
    ${EndIf}
    CopyFiles /SILENT "$1" "$APPDATA\skinapp\settings.json"
    ${If} ${Errors}
        MessageBox MB_ICONSTOP "The file of defaults could not be copied." /SD IDOK
        SetErrorLevel 2
    ${EndIf}
FunctionEnd
