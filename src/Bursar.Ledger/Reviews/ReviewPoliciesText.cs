using System.Globalization;

namespace Bursar.Ledger;

/// <summary>The stored form of <see cref="ReviewPolicies"/>: a line for each policy, question and reason.</summary>
internal static class ReviewPoliciesText
{
    private const string None = "-";

    /// <summary>Writes the policies.</summary>
    public static string Of(ReviewPolicies policies) => string.Concat(Lines(policies).Select(WordLines.Of));

    /// <summary>Reads what <see cref="Of"/> wrote.</summary>
    /// <exception cref="FormatException">The text has another form.</exception>
    public static ReviewPolicies Parse(string text)
    {
        var policies = new ReviewPolicies();
        List<GivenAnswer> answers = [];
        List<string> questions = [];
        foreach (var words in WordLines.Read(text))
        {
            policies = words switch
            {
                ["known", var approve, var approveReason, var reject, var rejectReason, var extend, var most, var time] =>
                    policies with
                    {
                        Known = new(answers)
                        {
                            ApproveFrom = Score(approve),
                            ApproveReason = approveReason,
                            RejectBelow = Score(reject),
                            RejectReason = rejectReason,
                            ExtendBelow = Score(extend),
                            Extension = Extension(most, time),
                        },
                    },
                ["plurality", var threshold, var rejected, var below, var approve, var reject, var reason, var extend, var most,
                    var time] =>
                    policies with
                    {
                        Plurality = new(questions, Score(threshold) ?? 0)
                        {
                            WithoutRejected = rejected == "1",
                            WithoutBelow = Score(below),
                            ApproveFrom = Score(approve),
                            RejectBelow = Score(reject),
                            RejectReason = reason,
                            ExtendBelow = Score(extend),
                            Extension = Extension(most, time),
                        },
                    },
                ["answer", ..] => policies,
                ["question", _] => policies,
                _ => throw new FormatException($"'{string.Join(' ', words)}' is no line of a review policy."),
            };
            if (words is ["answer", var question, .. var values]) answers.Add(new(question, values));
            if (words is ["question", var name]) questions.Add(name);
        }
        return policies;
    }

    private static IEnumerable<string[]> Lines(ReviewPolicies policies)
    {
        if (policies.Known is { } known)
        {
            yield return
            [
                "known", Word(known.ApproveFrom), known.ApproveReason, Word(known.RejectBelow), known.RejectReason,
                Word(known.ExtendBelow), .. Words(known.Extension),
            ];
            foreach (var one in known.Answers) yield return ["answer", one.Question, .. one.Values];
        }
        if (policies.Plurality is { } plurality)
        {
            yield return
            [
                "plurality", Word(plurality.Threshold), plurality.WithoutRejected ? "1" : "0", Word(plurality.WithoutBelow),
                Word(plurality.ApproveFrom), Word(plurality.RejectBelow), plurality.RejectReason, Word(plurality.ExtendBelow),
                .. Words(plurality.Extension),
            ];
            foreach (var one in plurality.Questions) yield return ["question", one];
        }
    }

    private static string Word(int? score) => score?.ToString(CultureInfo.InvariantCulture) ?? None;

    private static int? Score(string word) => word == None ? null : int.Parse(word, CultureInfo.InvariantCulture);

    private static string[] Words(ReviewExtension extension)
        => [Word(extension.MaxPlaces), extension.Time.ToString("c", CultureInfo.InvariantCulture)];

    private static ReviewExtension Extension(string most, string time)
        => new(Score(most) ?? 0, TimeSpan.ParseExact(time, "c", CultureInfo.InvariantCulture));
}
