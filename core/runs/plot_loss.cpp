#include "core/base/atomic_file.h"
#include "core/base/number_text.h"
#include "core/base/utf8.h"
#include "core/runs/trainer_log.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <memory>

#include <cairo.h>

namespace anneal::runs {
namespace {

// The look of matplotlib's default figure (6.4 x 4.8 inches at 100 dpi), which users of
// LLaMA-Factory know.
constexpr double kWidth = 640, kHeight = 480;
constexpr double kLeft = 80, kRight = 576, kTop = 57.6, kBottom = 427.2;
constexpr double kPoint = 100.0 / 72.0; // pixels
constexpr double kTick = 3.5 * kPoint, kPad = 3.5 * kPoint;
constexpr double kFont = 10 * kPoint, kTitleFont = 12 * kPoint;
constexpr double kMargin = 0.05; // of the data's range, on each side

struct Range {
    double low = 0, high = 1;
    [[nodiscard]] double span() const { return high - low; }
};

struct Point {
    double x = 0, y = 0;
};

struct CairoDelete {
    void operator()(cairo_t* context) const { cairo_destroy(context); }
    void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
};

Range paddedRange(double low, double high)
{
    if (high - low <= 1e-12 * std::max(1.0, std::abs(high))) {
        const double half = std::max(std::abs(high), 1.0) * kMargin;
        return {low - half, high + half};
    }
    const double margin = (high - low) * kMargin;
    return {low - margin, high + margin};
}

/// At most `count` intervals with steps of 1, 2, 2.5 or 5 times a power of ten.
double tickStep(const Range& range, int count)
{
    const double raw = range.span() / count;
    const double power = std::pow(10.0, std::floor(std::log10(raw)));
    for (const double step : {1.0, 2.0, 2.5, 5.0}) {
        if (step * power >= raw * (1 - 1e-9))
            return step * power;
    }
    return 10 * power;
}

/// All labels of an axis have as many decimals as its step needs.
std::string tickLabel(double value, double step)
{
    int decimals = 0;
    for (double scaled = step;
         decimals < 10 && std::abs(scaled - std::round(scaled)) > 1e-6 * scaled; scaled *= 10)
        ++decimals;
    std::array<char, 64> buffer{};
    std::snprintf(buffer.data(), buffer.size(), "%.*f", decimals,
                  std::abs(value) < step * 1e-9 ? 0.0 : value);
    return buffer.data();
}

class Figure final {
public:
    Figure(Range x, Range y)
        : m_surface(cairo_image_surface_create(CAIRO_FORMAT_RGB24, static_cast<int>(kWidth),
                                               static_cast<int>(kHeight)))
        , m_context(cairo_create(m_surface.get()))
        , m_x(x)
        , m_y(y)
    {
        cairo_set_source_rgb(context(), 1, 1, 1);
        cairo_paint(context());
        cairo_select_font_face(context(), "DejaVu Sans", CAIRO_FONT_SLANT_NORMAL,
                               CAIRO_FONT_WEIGHT_NORMAL);
    }

    [[nodiscard]] double xOf(double value) const
    {
        return kLeft + (value - m_x.low) / m_x.span() * (kRight - kLeft);
    }
    [[nodiscard]] double yOf(double value) const
    {
        return kBottom - (value - m_y.low) / m_y.span() * (kBottom - kTop);
    }

    void curve(const std::vector<Point>& points, double alpha)
    {
        cairo_save(context());
        cairo_rectangle(context(), kLeft, kTop, kRight - kLeft, kBottom - kTop);
        cairo_clip(context());
        setBlue(alpha);
        cairo_set_line_width(context(), 1.5 * kPoint);
        cairo_set_line_join(context(), CAIRO_LINE_JOIN_ROUND);
        for (const auto& point : points)
            cairo_line_to(context(), xOf(point.x), yOf(point.y));
        cairo_stroke(context());
        cairo_restore(context());
    }

    void frame()
    {
        black();
        cairo_set_line_width(context(), 0.8 * kPoint);
        cairo_rectangle(context(), kLeft, kTop, kRight - kLeft, kBottom - kTop);
        cairo_stroke(context());
        const double xStep = tickStep(m_x, 9);
        for (double tick = std::ceil(m_x.low / xStep) * xStep; tick <= m_x.high; tick += xStep) {
            line({xOf(tick), kBottom}, {xOf(tick), kBottom + kTick});
            text(tickLabel(tick, xStep), {xOf(tick), kBottom + kTick + kPad}, kFont, 0.5, 1);
        }
        const double yStep = tickStep(m_y, 8);
        for (double tick = std::ceil(m_y.low / yStep) * yStep; tick <= m_y.high; tick += yStep) {
            line({kLeft - kTick, yOf(tick)}, {kLeft, yOf(tick)});
            text(tickLabel(tick, yStep), {kLeft - kTick - kPad, yOf(tick)}, kFont, 1, 0.5);
        }
    }

    void titles(const std::string& title, const std::string& xLabel, const std::string& yLabel)
    {
        black();
        text(title, {(kLeft + kRight) / 2, kTop - 6 * kPoint}, kTitleFont, 0.5, 0);
        text(xLabel, {(kLeft + kRight) / 2, kBottom + 28}, kFont, 0.5, 1);
        cairo_save(context());
        cairo_translate(context(), 28, (kTop + kBottom) / 2);
        cairo_rotate(context(), -std::acos(-1.0) / 2);
        text(yLabel, {0, 0}, kFont, 0.5, 0);
        cairo_restore(context());
    }

    /// In the corner that hides the fewest points.
    void legend(const std::vector<Point>& points)
    {
        constexpr double width = 121, height = 46, gap = 7;
        constexpr std::array<Point, 4> corners = {Point{kRight - width - gap, kTop + gap},
                                                  {kLeft + gap, kTop + gap},
                                                  {kLeft + gap, kBottom - height - gap},
                                                  {kRight - width - gap, kBottom - height - gap}};
        const auto hidden = [&](const Point& corner) {
            return std::count_if(points.begin(), points.end(), [&](const Point& point) {
                const double x = xOf(point.x);
                const double y = yOf(point.y);
                return x >= corner.x && x <= corner.x + width && y >= corner.y &&
                       y <= corner.y + height;
            });
        };
        const Point corner =
            *std::min_element(corners.begin(), corners.end(), [&](const Point& a, const Point& b) {
                return hidden(a) < hidden(b);
            });
        cairo_rectangle(context(), corner.x, corner.y, width, height);
        cairo_set_source_rgba(context(), 1, 1, 1, 0.8);
        cairo_fill_preserve(context());
        cairo_set_source_rgb(context(), 0.8, 0.8, 0.8);
        cairo_set_line_width(context(), kPoint);
        cairo_stroke(context());
        cairo_set_line_width(context(), 1.5 * kPoint);
        double y = corner.y + 12;
        for (const auto& [name, alpha] : {std::pair("original", 0.4), std::pair("smoothed", 1.0)}) {
            setBlue(alpha);
            line({corner.x + 6, y}, {corner.x + 34, y});
            black();
            text(name, {corner.x + 44, y}, kFont, 0, 0.5);
            y += 21;
        }
    }

    [[nodiscard]] Result<std::string> png() const
    {
        std::string bytes;
        const auto append = [](void* target, const unsigned char* data, unsigned int length) {
            static_cast<std::string*>(target)->append(reinterpret_cast<const char*>(data), length);
            return CAIRO_STATUS_SUCCESS;
        };
        const auto status = cairo_surface_write_to_png_stream(m_surface.get(), append, &bytes);
        if (status != CAIRO_STATUS_SUCCESS)
            return fail(ErrorCode::Internal, std::string("Could not draw the curve: ") +
                                                 cairo_status_to_string(status) + ".");
        return bytes;
    }

private:
    [[nodiscard]] cairo_t* context() const { return m_context.get(); }
    void black() { cairo_set_source_rgb(context(), 0, 0, 0); }
    void setBlue(double alpha)
    {
        cairo_set_source_rgba(context(), 0x1F / 255.0, 0x77 / 255.0, 0xB4 / 255.0, alpha);
    }
    void line(Point from, Point to)
    {
        cairo_move_to(context(), from.x, from.y);
        cairo_line_to(context(), to.x, to.y);
        cairo_stroke(context());
    }

    /// `horizontal` 0 = begins at the point, 1 = ends there; `vertical` 0 = stands on it, 0.5 = its
    /// digits are centred on it, 1 = hangs below.
    void text(const std::string& words, Point at, double size, double horizontal, double vertical)
    {
        cairo_set_font_size(context(), size);
        cairo_text_extents_t extents;
        cairo_text_extents(context(), words.c_str(), &extents);
        cairo_text_extents_t digits;
        cairo_text_extents(context(), "0", &digits);
        cairo_move_to(context(), at.x - horizontal * extents.x_advance,
                      at.y - vertical * digits.y_bearing);
        cairo_show_text(context(), words.c_str());
        cairo_new_path(context());
    }

    std::unique_ptr<cairo_surface_t, CairoDelete> m_surface;
    std::unique_ptr<cairo_t, CairoDelete> m_context;
    Range m_x, m_y;
};

} // namespace

Result<void> plotLoss(const std::filesystem::path& png, const std::string& title,
                      const std::string& yLabel, const std::vector<std::int64_t>& steps,
                      const std::vector<double>& values)
{
    if (steps.size() != values.size())
        return fail(ErrorCode::Internal, "The curve needs as many steps as values.");
    std::vector<double> finite;
    std::vector<Point> raw;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (std::isfinite(values[i])) {
            finite.push_back(values[i]);
            raw.push_back({static_cast<double>(steps[i]), values[i]});
        }
    }
    if (raw.empty())
        return {};
    const auto smooth = smoothed(finite);
    std::vector<Point> smoothPoints;
    for (std::size_t i = 0; i < raw.size(); ++i)
        smoothPoints.push_back({raw[i].x, smooth[i]});

    // The smoothed values lie between the raw ones.
    const auto [lowX, highX] = std::minmax_element(
        raw.begin(), raw.end(), [](const Point& a, const Point& b) { return a.x < b.x; });
    const auto [lowY, highY] = std::minmax_element(
        raw.begin(), raw.end(), [](const Point& a, const Point& b) { return a.y < b.y; });
    Figure figure(paddedRange(lowX->x, highX->x), paddedRange(lowY->y, highY->y));
    figure.curve(raw, 0.4);
    figure.curve(smoothPoints, 1.0);
    figure.frame();
    figure.titles(title, "step", yLabel);
    figure.legend(raw);
    ANNEAL_TRY(const std::string bytes, figure.png());
    return writeFileAtomically(png, bytes);
}

} // namespace anneal::runs
