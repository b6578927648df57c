#pragma once

#include "core/base/error.h"

#include <bitset>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace anneal::text {

using ByteSet = std::bitset<256>;

/// What a text may be, byte by byte: literals, choices, repetitions, and rules that may hold each
/// other. Made by a GrammarBuilder, followed by a GrammarPrefix. Whatever of it could never come to
/// an end has been left out. Immutable; any thread.
class Grammar final {
public:
    using Id = std::uint32_t;
    static constexpr std::uint32_t kUnlimited = UINT32_MAX;
    static constexpr Id kNone = UINT32_MAX;
    /// Parts that are open within each other, so that a text that nests without end has one.
    static constexpr std::uint32_t kMostOpen = 192;

    /// A byte that `spellable` lacks and without which a text may not come to its end; nullopt:
    /// whatever a GrammarPrefix has taken can be finished with these bytes alone.
    [[nodiscard]] std::optional<unsigned char> missingByte(const ByteSet& spellable) const;

private:
    friend class GrammarBuilder;
    friend class GrammarPrefix;

    enum class Kind : std::uint8_t {
        Literal,   ///< m_texts[first]
        Words,     ///< one of m_tries[first], of the numbers least to most; each goes on as it says
        Bytes,     ///< one byte of m_sets[first]
        Character, ///< one character of a JSON string, as it is or escaped
        OtherKey,  ///< a JSON string without escapes that is no word of m_tries[first]
        Sequence,  ///< m_children[first ... first + count)
        Choice,    ///< one of them
        Repeat,    ///< m_children[first], least to most times
        Rule       ///< m_children[first]
    };
    struct Node {
        Kind kind = Kind::Literal;
        std::uint32_t first = 0, count = 0, least = 0, most = 0;
        std::uint32_t height = kUnlimited; ///< parts within each other that its smallest text needs
        std::uint32_t tallest = 0;         ///< Words: the greatest height of what follows
    };
    struct Trie {
        struct Place {
            std::vector<std::pair<unsigned char, std::uint32_t>> edges;
            std::vector<std::uint32_t> words; ///< that lie at or below it, ascending
            std::uint32_t word = kNone;       ///< that ends here
        };
        std::vector<Place> places;
        std::vector<Id> targets; ///< what follows each word
    };

    std::vector<Node> m_nodes;
    std::vector<Id> m_children;
    std::vector<std::string> m_texts;
    std::vector<ByteSet> m_sets;
    std::vector<Trie> m_tries;
    ByteSet m_needed;
    Id m_root = kNone;
};

/// Makes a Grammar out of parts; an Id is good for the builder that gave it.
class GrammarBuilder final {
public:
    using Id = Grammar::Id;
    static constexpr std::size_t kMostNodes = 100'000, kMostWork = 2'000'000;

    GrammarBuilder();

    [[nodiscard]] Id empty() const { return 0; }
    [[nodiscard]] Id literal(std::string_view text);
    [[nodiscard]] Id bytes(const ByteSet& set);
    [[nodiscard]] Id bytes(std::string_view oneOf);
    [[nodiscard]] Id character(); ///< of a JSON string
    [[nodiscard]] Id sequence(std::vector<Id> parts);
    [[nodiscard]] Id choice(std::vector<Id> parts); ///< none: what can never be
    /// `part` must not be empty() itself.
    [[nodiscard]] Id repeat(Id part, std::uint32_t least, std::uint32_t most);
    [[nodiscard]] Id optional(Id part) { return repeat(part, 0, 1); }

    /// Words that are told apart while they are read, each with what follows it.
    struct Words {
        std::uint32_t number = 0;
    };
    [[nodiscard]] Words words(const std::vector<std::string>& texts);
    void follow(Words words, std::size_t word, Id part);
    [[nodiscard]] Id oneOf(Words words, std::size_t least, std::size_t most);
    [[nodiscard]] Id oneOf(const std::vector<std::string>& texts);
    /// A JSON string with its quotes, without escapes, that is none of the words.
    [[nodiscard]] Id otherKey(Words words);

    /// A part that is told later, so that it can hold itself.
    [[nodiscard]] Id rule();
    void define(Id rule, Id part);

    /// More than a server should think about; finish() will fail, so there is no need to go on.
    [[nodiscard]] bool tooLarge() const
    {
        return m_grammar->m_nodes.size() > kMostNodes || m_work > kMostWork;
    }

    /// Fails with InvalidArgument when no text is possible, when a part begins with itself, or when
    /// it is too large; `name` begins the sentence. The builder is used up.
    [[nodiscard]] Result<std::shared_ptr<const Grammar>> finish(Id root, const std::string& name);

private:
    using Kind = Grammar::Kind;
    Id add(Grammar::Node node);
    Id withChildren(Kind kind, const std::vector<Id>& children);
    [[nodiscard]] std::vector<Id> partsOf(const Grammar::Node& node) const;
    void measureHeights();
    [[nodiscard]] Result<void> checkBeginnings(const std::string& name) const;

    std::unique_ptr<Grammar> m_grammar;
    std::unordered_map<ByteSet, std::uint32_t> m_sets;
    std::size_t m_work = 0; ///< that words make: by their bytes, and by each choice among them
};

/// Whether a text that grows can still become one of a grammar. What it takes can always be
/// finished. One thread at a time.
///
/// All ways to read the text so far are followed at once, as a set of stacks that share their
/// lower parts.
class GrammarPrefix final {
public:
    explicit GrammarPrefix(std::shared_ptr<const Grammar> grammar);

    [[nodiscard]] bool fits(std::string_view piece);               ///< whether it may come next
    [[nodiscard]] bool push(std::string_view piece);               ///< false: nothing has changed
    [[nodiscard]] bool complete() const { return m_now.complete; } ///< the text may end here
    /// The bytes that may come next.
    [[nodiscard]] ByteSet next() const;
    /// Whether the text so far and `piece` end in the middle of a UTF-8 character of a string.
    [[nodiscard]] bool endsInsideCharacter(std::string_view piece);

private:
    using Id = Grammar::Id;
    static constexpr std::uint32_t kBottom = UINT32_MAX;

    /// A part that is under way: of which node, how far, and what it lies in.
    struct Frame {
        Id node = 0;
        std::uint32_t position = 0, parent = kBottom;
        std::uint32_t open = 0;  ///< frames below it
        std::uint32_t chain = 0; ///< the next one of its hash
        std::uint64_t seen = 0;  ///< the step that has it in its set already
    };
    struct State {
        std::vector<std::uint32_t> tops; ///< frames that wait for a byte
        bool complete = false;
    };

    [[nodiscard]] bool run(std::string_view piece);
    void step(const State& from, unsigned char byte, State& to);
    void take(const Frame& top, unsigned char byte);
    void expand(Id node, std::uint32_t parent);
    void sequence(Id node, std::uint32_t position, std::uint32_t parent);
    void repeat(Id node, std::uint32_t count, std::uint32_t parent);
    void finish(std::uint32_t parent);
    void wait(Id node, std::uint32_t position, std::uint32_t parent);
    [[nodiscard]] bool hasRoom(Id node, std::uint32_t parent) const;
    [[nodiscard]] bool hasWord(const Grammar::Node& words, std::uint32_t place,
                               std::uint32_t parent) const;
    [[nodiscard]] bool mark(std::uint32_t frame);
    [[nodiscard]] std::uint32_t frameOf(Id node, std::uint32_t position, std::uint32_t parent);
    [[nodiscard]] std::size_t bucketOf(Id node, std::uint32_t position, std::uint32_t parent) const;
    void forget(std::size_t size);
    void tidy();

    std::shared_ptr<const Grammar> m_grammar;
    std::vector<Frame> m_frames;
    std::vector<std::uint32_t> m_buckets;
    State m_now, m_tried, m_spare;
    State* m_to = nullptr;
    std::uint64_t m_step = 0;
};

} // namespace anneal::text
