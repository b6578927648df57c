# The only CMake functions of the project.

# anneal_add_module(core_files SOURCES a.cpp b.cpp [TORCH] [QT] PUBLIC_LINK ... PRIVATE_LINK ...)
# One static library per folder: target anneal_core_files, alias anneal::core_files.
#   TORCH  sees libtorch (and uses the shared precompiled header)
#   QT     sees Qt Widgets (and runs moc)
function(anneal_add_module name)
    cmake_parse_arguments(arg "TORCH;QT" "" "SOURCES;PUBLIC_LINK;PRIVATE_LINK" ${ARGN})
    set(target anneal_${name})
    add_library(${target} STATIC ${arg_SOURCES})
    add_library(anneal::${name} ALIAS ${target})
    target_link_libraries(${target} PUBLIC anneal_options ${arg_PUBLIC_LINK} PRIVATE ${arg_PRIVATE_LINK})
    if(arg_TORCH)
        target_link_libraries(${target} PUBLIC anneal::torch)
        target_precompile_headers(${target} REUSE_FROM anneal_torch_pch)
    endif()
    if(arg_QT)
        set_target_properties(${target} PROPERTIES AUTOMOC ON)
        target_link_libraries(${target} PUBLIC anneal_qt_options Qt6::Widgets)
    endif()
endfunction()

# anneal_add_test(base_atomic_file SOURCES atomic_file_test.cpp LINK anneal::core_base [LABELS slow] [TORCH] [GUI])
# One executable per test file. Label `everyday` unless other LABELS are given.
# Every test gets ANNEAL_SOURCE_DIR; tests that need ../shared ask support/shared.h where it is.
function(anneal_add_test name)
    cmake_parse_arguments(arg "TORCH;GUI" "TIMEOUT" "SOURCES;LINK;LABELS" ${ARGN})
    set(target test_${name})
    add_executable(${target} ${arg_SOURCES})
    set_target_properties(${target} PROPERTIES AUTOMOC ON
        RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests")
    target_link_libraries(${target} PRIVATE anneal_qt_options Qt6::Test anneal::test_support ${arg_LINK})
    target_compile_definitions(${target} PRIVATE ANNEAL_SOURCE_DIR="${CMAKE_SOURCE_DIR}"
        ANNEAL_BINARY_DIR="${CMAKE_BINARY_DIR}")
    if(arg_TORCH)
        target_link_libraries(${target} PRIVATE anneal::torch)
    endif()
    if(arg_GUI)
        target_link_libraries(${target} PRIVATE Qt6::Widgets)
    endif()
    add_test(NAME ${name} COMMAND ${target})
    if(NOT arg_LABELS)
        set(arg_LABELS everyday)
    endif()
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 300)
    endif()
    # A test that links libtorch itself would spin beside the others, which the programs don't (core/base/process_tuning.h).
    set_tests_properties(${name} PROPERTIES LABELS "${arg_LABELS}" TIMEOUT ${arg_TIMEOUT}
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;GOMP_SPINCOUNT=2000"
        SKIP_REGULAR_EXPRESSION "^SKIP_ALL")
endfunction()

# anneal_embed(target namespace file...): the bytes of files as functions of core/base/resource.h's table.
function(anneal_embed target)
    set(output "${CMAKE_CURRENT_BINARY_DIR}/${target}_resources.cpp")
    set(script "${CMAKE_SOURCE_DIR}/packaging/cmake/embed.cmake")
    list(JOIN ARGN "|" joined)
    add_custom_command(OUTPUT "${output}"
        COMMAND "${CMAKE_COMMAND}" "-DOUTPUT=${output}" "-DROOT=${CMAKE_SOURCE_DIR}/resources"
            "-DFILES=${joined}" -P "${script}"
        DEPENDS ${ARGN} "${script}" VERBATIM)
    target_sources(${target} PRIVATE "${output}")
endfunction()
