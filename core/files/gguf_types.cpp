#include "core/files/gguf_types.h"

#include <algorithm>
#include <array>

namespace anneal::files {
namespace {

constexpr std::array kTypes = {
    GgmlType{0, "F32", StorageType::F32},        GgmlType{1, "F16", StorageType::F16},
    GgmlType{2, "Q4_0", StorageType::Q4_0},      GgmlType{3, "Q4_1", StorageType::Q4_1},
    GgmlType{6, "Q5_0", StorageType::Q5_0},      GgmlType{7, "Q5_1", StorageType::Q5_1},
    GgmlType{8, "Q8_0", StorageType::Q8_0},      GgmlType{9, "Q8_1", std::nullopt},
    GgmlType{10, "Q2_K", StorageType::Q2_K},     GgmlType{11, "Q3_K", StorageType::Q3_K},
    GgmlType{12, "Q4_K", StorageType::Q4_K},     GgmlType{13, "Q5_K", StorageType::Q5_K},
    GgmlType{14, "Q6_K", StorageType::Q6_K},     GgmlType{15, "Q8_K", std::nullopt},
    GgmlType{16, "IQ2_XXS", std::nullopt},       GgmlType{17, "IQ2_XS", std::nullopt},
    GgmlType{18, "IQ3_XXS", std::nullopt},       GgmlType{19, "IQ1_S", std::nullopt},
    GgmlType{20, "IQ4_NL", StorageType::IQ4_NL}, GgmlType{21, "IQ3_S", std::nullopt},
    GgmlType{22, "IQ2_S", std::nullopt},         GgmlType{23, "IQ4_XS", StorageType::IQ4_XS},
    GgmlType{24, "I8", StorageType::I8},         GgmlType{25, "I16", StorageType::I16},
    GgmlType{26, "I32", StorageType::I32},       GgmlType{27, "I64", StorageType::I64},
    GgmlType{28, "F64", StorageType::F64},       GgmlType{29, "IQ1_M", std::nullopt},
    GgmlType{30, "BF16", StorageType::BF16},     GgmlType{34, "TQ1_0", std::nullopt},
    GgmlType{35, "TQ2_0", std::nullopt},         GgmlType{39, "MXFP4", std::nullopt},
};

} // namespace

std::optional<std::uint32_t> ggmlNumber(StorageType type)
{
    const auto found = std::find_if(kTypes.begin(), kTypes.end(),
                                    [&](const GgmlType& one) { return one.type == type; });
    return found == kTypes.end() ? std::nullopt : std::optional(found->number);
}

const GgmlType* ggmlType(std::uint32_t number)
{
    const auto found = std::find_if(kTypes.begin(), kTypes.end(),
                                    [&](const GgmlType& one) { return one.number == number; });
    return found == kTypes.end() ? nullptr : &*found;
}

} // namespace anneal::files
