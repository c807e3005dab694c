namespace Bursar.Bench;

/// <summary>Something that was aimed at, and what came of it.</summary>
/// <param name="What">What is measured.</param>
/// <param name="Wanted">The bound in words: "at least 10,000/s".</param>
/// <param name="Measured">The figure.</param>
/// <param name="Met">Whether it is within the bound.</param>
internal sealed record Target(string What, string Wanted, string Measured, bool Met)
{
    public string Verdict => Met ? "met" : "missed";

    public static Target AtLeast(string what, double bound, double value, Func<double, string> show)
        => new(what, $"at least {show(bound)}", show(value), value >= bound);

    public static Target AtMost(string what, double bound, double value, Func<double, string> show)
        => new(what, $"at most {show(bound)}", show(value), value <= bound);
}
