namespace Bursar.Ledger.Tests;

/// <summary>The two review policies as MTurk's documentation tells them, with numbers and strings.</summary>
internal sealed class NaiveReview
{
    public required Dictionary<string, string> Key { get; init; }

    public int? KnownApprove { get; init; }

    public int? KnownReject { get; init; }

    public int? KnownExtend { get; init; }

    public int KnownMost { get; init; }

    public required List<string> Compared { get; init; }

    public int Threshold { get; init; }

    public int? Approve { get; init; }

    public int? Reject { get; init; }

    public int? Extend { get; init; }

    public bool WithoutRejected { get; init; }

    public int? WithoutBelow { get; init; }

    public int Most { get; init; }

    public int Places { get; set; }

    public long Cents { get; init; }

    public long Available { get; set; }

    public int Reviews { get; private set; }

    public List<Work> Works { get; } = [];

    public List<string> Lines { get; } = [];

    public ReviewPolicies ToPolicies() => new()
    {
        Known = new([.. Key.Select(one => new GivenAnswer(one.Key, [one.Value]))])
        {
            ApproveFrom = KnownApprove,
            RejectBelow = KnownReject,
            ExtendBelow = KnownExtend,
            Extension = new(KnownMost, TimeSpan.Zero),
        },
        Plurality = new(Compared, Threshold)
        {
            WithoutRejected = WithoutRejected,
            WithoutBelow = WithoutBelow,
            ApproveFrom = Approve,
            RejectBelow = Reject,
            ExtendBelow = Extend,
            Extension = new(Most, TimeSpan.Zero),
        },
    };

    public void Submit(Dictionary<string, string> answers)
    {
        var work = new Work(answers.ToDictionary(one => one.Key, one => one.Value.Trim()));
        Works.Add(work);
        var right = 0;
        foreach (var (question, answer) in Key)
        {
            var same = work.Answers[question] == answer;
            if (same) right++;
            Lines.Add($"{Works.Count - 1} {question} KnownAnswerCorrect {(same ? 1 : 0)}");
        }
        work.Score = right * 100 / Key.Count;
        Lines.Add($"{Works.Count - 1}  KnownAnswerScore {work.Score}");
        Decide(Works.Count - 1, work.Score, KnownApprove, KnownReject);
        if (KnownExtend is { } below && work.Score < below) ExtendTo(KnownMost);
    }

    public void Review()
    {
        Reviews++;
        var included = Enumerable.Range(0, Works.Count)
            .Where(i => !(WithoutRejected && Works[i].State == "Rejected"))
            .Where(i => !(WithoutBelow is { } least && Works[i].Score < least))
            .ToList();
        Dictionary<string, string> agreed = [];
        foreach (var question in Compared)
        {
            var best = included.Select(i => Works[i].Answers[question]).Where(one => one != "")
                .GroupBy(one => one).OrderByDescending(one => one.Count()).ToList();
            var isAgreed = best.Count > 0
                && (best.Count == 1 || best[0].Count() > best[1].Count())
                && best[0].Count() * 100 / included.Count > Threshold;
            Lines.Add($"HIT {question} AgreedAnswerFound {(isAgreed ? "true" : "false")}");
            if (!isAgreed) continue;
            agreed[question] = best[0].Key;
            Lines.Add($"HIT {question} AgreedAnswer {best[0].Key}");
            Lines.Add($"HIT {question} AnswerAgreementScore {best[0].Count() * 100 / included.Count}");
        }
        foreach (var i in agreed.Count > 0 ? included : [])
        {
            var same = agreed.Count(one => Works[i].Answers[one.Key] == one.Value);
            Lines.Add($"{i}  WorkerAgreementScore {same * 100 / agreed.Count}");
            Lines.Add($"{i}  PluralityAnswersCorrect {same}");
            Lines.Add($"{i}  PluralityAnswersIncorrect {agreed.Count - same}");
            Decide(i, same * 100 / agreed.Count, Approve, Reject);
        }
        Lines.Add($"HIT  HitAgreementScore {agreed.Count * 100 / Compared.Count}");
        if (Extend is { } below && agreed.Count * 100 / Compared.Count < below) ExtendTo(Most);
    }

    private void Decide(int i, int score, int? approve, int? reject)
    {
        if (approve is { } least && score >= least) Become(i, "Approved", "Approve", 0);
        if (reject is { } most && score < most) Become(i, "Rejected", "Reject", Cents);
    }

    private void Become(int i, string state, string action, long released)
    {
        var possible = Works[i].State == "Submitted" || Works[i].State == state;
        if (Works[i].State == "Submitted") (Works[i].State, Available) = (state, Available + released);
        Lines.Add($"{i}  {action} {(possible ? "SUCCEEDED" : "FAILED")}");
    }

    private void ExtendTo(int most)
    {
        var wanted = Places < most;
        var possible = !wanted || Available >= Cents;
        if (wanted && possible) (Places, Available) = (Places + 1, Available - Cents);
        Lines.Add($"HIT  Extend {(possible ? "SUCCEEDED" : "FAILED")}");
    }

    public sealed class Work(Dictionary<string, string> answers)
    {
        public Dictionary<string, string> Answers { get; } = answers;

        public int Score { get; set; }

        public string State { get; set; } = "Submitted";
    }
}
