# Build options and the compiler settings that every target of ours shares.
option(ANNEAL_BUILD_STUDIO "Build the desktop studio (needs Qt 6 and QCustomPlot)" ON)
option(ANNEAL_BUILD_TESTS "Build the tests (need Qt 6 Test)" ON)
option(ANNEAL_WERROR "Treat warnings as errors" OFF)
option(ANNEAL_FUZZ "Build only the fuzz targets of tests/fuzz (needs clang)" OFF)
set(ANNEAL_SANITIZE "" CACHE STRING "Sanitizers to build with, e.g. address,undefined")

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_CXX_VISIBILITY_PRESET hidden)
set(CMAKE_VISIBILITY_INLINES_HIDDEN ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")
set(CMAKE_LIBRARY_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/lib")

if(NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES)
    set(CMAKE_BUILD_TYPE Release CACHE STRING "" FORCE)
endif()

find_program(ANNEAL_CCACHE ccache)
if(ANNEAL_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    # The sloppiness lets ccache keep what was compiled with a precompiled header.
    set(CMAKE_CXX_COMPILER_LAUNCHER "${CMAKE_COMMAND}" -E env
        CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
        "CCACHE_BASEDIR=${CMAKE_SOURCE_DIR}" "${ANNEAL_CCACHE}")
endif()

add_library(anneal_options INTERFACE)
target_include_directories(anneal_options INTERFACE "${CMAKE_SOURCE_DIR}")
target_compile_features(anneal_options INTERFACE cxx_std_20)
if(MSVC)
    target_compile_options(anneal_options INTERFACE /W4 /utf-8 /permissive- /bigobj)
    target_compile_definitions(anneal_options INTERFACE NOMINMAX WIN32_LEAN_AND_MEAN)
else()
    target_compile_options(anneal_options INTERFACE -Wall -Wextra -Wpedantic -Wnon-virtual-dtor
        -Woverloaded-virtual)
endif()
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    target_compile_options(anneal_options INTERFACE -Wshadow=local -fpch-preprocess)
endif()
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 14)
    # False alarm on every inlined `"text" + std::string` in C++20: GCC bug 105651.
    target_compile_options(anneal_options INTERFACE -Wno-restrict)
endif()
if(ANNEAL_WERROR)
    target_compile_options(anneal_options INTERFACE $<IF:$<CXX_COMPILER_ID:MSVC>,/WX,-Werror>)
endif()
if(ANNEAL_SANITIZE)
    target_compile_options(anneal_options INTERFACE -fsanitize=${ANNEAL_SANITIZE} -fno-omit-frame-pointer)
    target_link_options(anneal_options INTERFACE -fsanitize=${ANNEAL_SANITIZE})
endif()
if(ANNEAL_FUZZ)
    target_compile_options(anneal_options INTERFACE -fsanitize=fuzzer-no-link)
endif()

# Qt's own strictness. QT_NO_KEYWORDS: torch has members named `slots`.
add_library(anneal_qt_options INTERFACE)
target_compile_definitions(anneal_qt_options INTERFACE QT_NO_KEYWORDS QT_NO_FOREACH
    QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_STRICT_ITERATORS)
target_link_libraries(anneal_qt_options INTERFACE anneal_options)
