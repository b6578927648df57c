# anneal::boost: the headers of Boost.Beast and Boost.Asio. Nothing of Boost is linked.
find_package(Boost 1.74 REQUIRED)
add_library(anneal_boost INTERFACE)
add_library(anneal::boost ALIAS anneal_boost)
target_link_libraries(anneal_boost INTERFACE Boost::headers Threads::Threads)
# Old forms of their interface are left out, and what Boost.System was once linked for is not.
target_compile_definitions(anneal_boost INTERFACE BOOST_ASIO_NO_DEPRECATED BOOST_ERROR_CODE_HEADER_ONLY)
