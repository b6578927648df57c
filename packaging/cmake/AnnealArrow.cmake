# anneal::arrow: Apache Arrow with Parquet, for reading such data files. Optional: without it the target is not there.
#
# The C++ library and headers of the pyarrow wheel that packaging/linux/setup.sh unpacked into .deps/arrow; the wheel has no
# CMake file, so it is linked by path. Otherwise an Arrow that CMake finds (vcpkg, a distribution).
set(ANNEAL_ARROW "${CMAKE_SOURCE_DIR}/.deps/arrow" CACHE PATH "Folder with include/ and lib/ of Apache Arrow")

file(GLOB arrow_libraries "${ANNEAL_ARROW}/lib/libarrow.so.*" "${ANNEAL_ARROW}/lib/libparquet.so.*")
list(LENGTH arrow_libraries arrow_library_count)
if(arrow_library_count EQUAL 2)
    message(STATUS "Apache Arrow: ${ANNEAL_ARROW}")
    add_library(anneal_arrow INTERFACE)
    add_library(anneal::arrow ALIAS anneal_arrow)
    target_include_directories(anneal_arrow SYSTEM INTERFACE "${ANNEAL_ARROW}/include")
    target_link_libraries(anneal_arrow INTERFACE ${arrow_libraries})
else()
    find_package(Arrow QUIET)
    find_package(Parquet QUIET)
    if(Arrow_FOUND AND Parquet_FOUND)
        message(STATUS "Apache Arrow: ${Arrow_VERSION} of ${Arrow_DIR}")
        add_library(anneal_arrow INTERFACE)
        add_library(anneal::arrow ALIAS anneal_arrow)
        target_link_libraries(anneal_arrow INTERFACE Arrow::arrow_shared Parquet::parquet_shared)
    else()
        message(STATUS "Apache Arrow: not found; .parquet and .arrow files will be refused")
    endif()
endif()
