namespace Bursar.Ledger.Tests;

/// <summary>
/// Random policies and answers: what a study's reviews find and do is what a plain reading of the documentation says, written
/// here a second time without the ledger's types.
/// </summary>
[Slow("runs many random commands")]
public sealed class NaiveReviewTests
{
    private static readonly string[] Questions = ["q0", "q1", "q2"];

    [Fact]
    public void Reviews_OfRandomAnswers_AgreeWithTheNaiveModel()
    {
        TestSeed.Print();
        var seen = new Dictionary<string, int>();
        TestSeed.Run(400, random =>
        {
            foreach (var word in Run(random)) seen[word] = seen.GetValueOrDefault(word) + 1;
        });
        foreach (var word in (string[])["Approved", "Rejected", "Extended", "Failed", "Agreed", "Reviewed again"])
            Assert.True(seen.GetValueOrDefault(word) > 20, $"{word}: {seen.GetValueOrDefault(word)}");
    }

    private static List<string> Run(Random random)
    {
        var store = new MemoryStore();
        var book = store.OpenBook(random.Next(3, 9));
        var model = new NaiveReview
        {
            Key = Questions.Where(_ => random.Next(2) == 0).ToDictionary(one => one, _ => Any(random, "a", "b")),
            KnownApprove = Score(random),
            KnownReject = Score(random),
            KnownExtend = Score(random),
            Compared = [.. Questions.Where(_ => random.Next(3) > 0)],
            Threshold = random.Next(0, 101),
            Approve = Score(random),
            Reject = Score(random),
            Extend = Score(random),
            WithoutRejected = random.Next(2) == 0,
            WithoutBelow = Score(random),
            KnownMost = random.Next(2, 5),
            Most = random.Next(2, 6),
            Places = random.Next(1, 4),
            Cents = 100,
            Available = (long)(store.BookOf(book).Spendable.Units / 100),
        };
        if (model.Key.Count == 0 || model.Compared.Count == 0) return [];
        model.Available -= model.Places * model.Cents;
        if (model.Available < 0) return [];
        var study = store.OfferStudy(book, 1, model.Places, draft => draft with { Review = model.ToPolicies() });
        List<string> words = [];
        List<ObjectId> works = [];
        while (store.StudyOf(study).Open > 0 && works.Count < 12)
        {
            var answers = Questions.ToDictionary(one => one, _ => Any(random, "a", "b", " a ", ""));
            var submission = store.TakePlace(study, new(1, (ulong)works.Count + 1));
            store.Must(new SubmitWork(study, submission)
            {
                Answers = [.. answers.Select(one => new GivenAnswer(one.Key, one.Value.Length == 0 ? [] : [one.Value]))],
            });
            works.Add(submission);
            model.Submit(answers);
            if (store.StudyOf(study).ReviewAt is not null)
            {
                if (model.Reviews > 0) words.Add("Reviewed again");
                store.Must(new ReviewAgreement(study, works));
                model.Review();
            }
            AssertSame(model, store, book, study, works);
        }
        words.AddRange(model.Works.Select(one => one.State));
        if (model.Places > 3) words.Add("Extended");
        if (model.Lines.Any(line => line.EndsWith("FAILED", StringComparison.Ordinal))) words.Add("Failed");
        if (model.Lines.Any(line => line.Contains("AgreedAnswer ", StringComparison.Ordinal))) words.Add("Agreed");
        return words;
    }

    private static void AssertSame(NaiveReview model, MemoryStore store, ObjectId book, ObjectId study, List<ObjectId> works)
    {
        var entries = store.Rows.Values.OfType<ReviewEntry>().OrderBy(one => one.Id.ToString(), StringComparer.Ordinal)
            .Where(one => one.Finding != ReviewFinding.Review)
            .Select(one => $"{(one.Subject == study ? "HIT" : works.IndexOf(one.Subject))} {one.Question} {one.Finding} "
                + (one.IsAction ? one.Failure is null ? "SUCCEEDED" : "FAILED" : one.Value));
        Assert.Equal(model.Lines, entries);
        Assert.Equal(model.Works.Select(one => one.State), works.Select(one => $"{store.SubmissionOf(one).State}"));
        Assert.Equal((model.Places, model.Available), (store.StudyOf(study).Places, store.BookOf(book).Spendable.Units / 100));
        Assert.Null(store.Audit(book));
    }

    private static int? Score(Random random) => random.Next(3) == 0 ? null : random.Next(0, 102);

    private static string Any(Random random, params string[] values) => values[random.Next(values.Length)];
}
