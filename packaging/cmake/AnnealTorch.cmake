# anneal::torch: the headers and libraries of libtorch.
#
# A libtorch named by CMAKE_PREFIX_PATH or Torch_DIR is taken as it is (also a CUDA build); otherwise the one that
# packaging/linux/setup.sh unpacked into .deps/libtorch. For that one no find_package(Torch): its config adds foreign
# RUNPATH entries and asks for Python-side files that are not unpacked.
set(ANNEAL_LIBTORCH "${CMAKE_SOURCE_DIR}/.deps/libtorch" CACHE PATH "Folder with include/ and lib/ of libtorch")

add_library(anneal_torch INTERFACE)
add_library(anneal::torch ALIAS anneal_torch)

if(CMAKE_PREFIX_PATH OR Torch_DIR)
    find_package(Torch 2.6 QUIET)
endif()
if(Torch_FOUND)
    message(STATUS "libtorch: ${Torch_VERSION} of ${Torch_DIR}")
    target_include_directories(anneal_torch SYSTEM INTERFACE ${TORCH_INCLUDE_DIRS})
    target_link_libraries(anneal_torch INTERFACE ${TORCH_LIBRARIES})
elseif(EXISTS "${ANNEAL_LIBTORCH}/include/ATen/ATen.h")
    message(STATUS "libtorch: ${ANNEAL_LIBTORCH}")
    target_include_directories(anneal_torch SYSTEM INTERFACE
        "${ANNEAL_LIBTORCH}/include" "${ANNEAL_LIBTORCH}/include/torch/csrc/api/include")
    find_library(ANNEAL_TORCH_CPU torch_cpu PATHS "${ANNEAL_LIBTORCH}/lib" NO_DEFAULT_PATH REQUIRED)
    find_library(ANNEAL_TORCH_C10 c10 PATHS "${ANNEAL_LIBTORCH}/lib" NO_DEFAULT_PATH REQUIRED)
    target_link_libraries(anneal_torch INTERFACE "${ANNEAL_TORCH_CPU}" "${ANNEAL_TORCH_C10}")
    find_library(ANNEAL_TORCH_CUDA torch_cuda PATHS "${ANNEAL_LIBTORCH}/lib" NO_DEFAULT_PATH)
    if(ANNEAL_TORCH_CUDA)
        # Kernels register themselves when the library is loaded, so it must not be dropped as unused.
        target_link_libraries(anneal_torch INTERFACE
            "-Wl,--no-as-needed,${ANNEAL_TORCH_CUDA},--as-needed")
    endif()
else()
    message(FATAL_ERROR "libtorch not found. Run packaging/linux/setup.sh, or name a libtorch "
        "(2.6 or newer) with -DCMAKE_PREFIX_PATH=/path/to/libtorch")
endif()
