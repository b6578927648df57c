# Finds every third-party library. Versions, licences and reasons: packaging/DEPENDENCIES.md.
# Nothing is downloaded here; packaging/linux/setup.sh and packaging/windows/run.ps1 do that.
find_package(nlohmann_json 3.11 REQUIRED)
find_package(yaml-cpp 0.7 REQUIRED)
find_package(tl-expected REQUIRED)
find_package(CLI11 REQUIRED)
find_package(OpenSSL 3.0 REQUIRED COMPONENTS Crypto SSL)
find_package(SQLite3 3.34 REQUIRED)
find_package(Threads REQUIRED)
find_package(PkgConfig REQUIRED)
pkg_check_modules(PCRE2 REQUIRED IMPORTED_TARGET libpcre2-8)
pkg_check_modules(UTF8PROC REQUIRED IMPORTED_TARGET libutf8proc)
pkg_check_modules(SENTENCEPIECE REQUIRED IMPORTED_TARGET sentencepiece)
pkg_check_modules(CAIRO REQUIRED IMPORTED_TARGET cairo)
include(AnnealArrow)

if(ANNEAL_FUZZ)
    return()
endif()

find_package(CURL 7.81 REQUIRED)
include(AnnealBoost)
include(AnnealTorch)

# jieba's dictionary, for ROUGE over Chinese words. Optional: without it such scores go by another name.
set(ANNEAL_SEGMENTER "${CMAKE_SOURCE_DIR}/.deps/jieba/segmenter.txt" CACHE FILEPATH "Dictionary made by unpack_jieba.py")
if(NOT EXISTS "${ANNEAL_SEGMENTER}")
    message(STATUS "jieba's dictionary: not found; ROUGE will be measured over characters")
endif()

if(ANNEAL_BUILD_STUDIO OR ANNEAL_BUILD_TESTS)
    find_package(Qt6 6.4 REQUIRED COMPONENTS Core Network Test)
endif()
if(ANNEAL_BUILD_STUDIO)
    find_package(Qt6 6.4 REQUIRED COMPONENTS Gui Widgets Svg PrintSupport LinguistTools DBus)
    find_package(QCustomPlotQt6 REQUIRED)
endif()
