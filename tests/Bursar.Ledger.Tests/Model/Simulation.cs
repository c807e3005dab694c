using System.Numerics;

namespace Bursar.Ledger.Tests;

/// <summary>
/// Runs steps through the Ledger and through the <see cref="NaiveLedger"/>, and compares them after every command.
/// </summary>
internal sealed class Simulation
{
    private readonly NaiveLedger _model = new();
    private readonly Choices _choices;
    private readonly MemoryStore _store = new();
    private readonly List<(Command Command, DateTimeOffset At, Outcome Outcome)> _log = [];
    private WorkingSet _set = new();

    private Simulation() => _choices = new(_model);

    /// <summary>
    /// How often each kind of step was answered in each way: the code, or <c>done</c>; of a study or a submission, what it was
    /// and what it became; and how many transfers there were.
    /// </summary>
    public Dictionary<(StepKind Kind, string Answer), int> Seen { get; } = [];

    /// <summary>The first difference or broken invariant; null where the whole sequence went well.</summary>
    public string? Fault { get; private set; }

    public static Simulation Of(IEnumerable<Step> steps)
    {
        var run = new Simulation();
        try
        {
            run.Fault = steps.Select(run.Take).FirstOrDefault(fault => fault is not null) ?? run.OneByOne();
        }
        catch (Exception fault)
        {
            run.Fault = $"it threw {fault}";
        }
        return run;
    }

    /// <summary>Every command with its time and its answer, a line each.</summary>
    public override string ToString()
        => string.Join('\n', _log.Select((one, i) => $"{i + 1,4}. {one.At:O} {one.Command} → {Answer(one.Outcome)}"));

    private static string Answer(Outcome outcome)
        => outcome.Accepted
            ? $"done, {outcome.Receipt.Available} available"
            : $"{outcome.Rejection.Code}: {outcome.Rejection.Detail}";

    private string Brief(Command command, string? before, Outcome outcome, int transfers)
    {
        if (!outcome.Accepted) return outcome.Rejection.Code.ToString();
        var money = string.Concat(Enumerable.Repeat("+money", transfers));
        return before is null ? $"done{money}" : $"{before}→{StateOf(command)}{money}";
    }

    /// <summary>The state of the submission or the study that it is about.</summary>
    private string? StateOf(Command command) => command switch
    {
        SubmissionCommand one => Find<Submission>(RowKey.OfSubmission(one.Submission))?.State.ToString(),
        ApproveSubmissions => "some",
        StudyCommand one => Find<Study>(RowKey.OfStudy(one.Study))?.State.ToString(),
        _ => null,
    };

    private string? Take(Step step)
    {
        if (step.Commits) Commit();
        _store.Now = Times.Later(step.Pause, _store.Now, _model);
        var command = _choices.Command(step, _store.Now);
        command = command with { Key = step.C % 5 == 0 ? RequestKey.From(command.Book, $"key {_log.Count}") : null };
        var before = Find<Book>(RowKey.OfBook(command.Book));
        var state = StateOf(command);
        var (rows, transfers, events) = (_set.Changed.ToList(), _set.Transfers.Count, _set.Events.Count);
        var happened = new NaiveEvents(_model, command.Book);

        var outcome = _store.Decide(_set, command);

        _log.Add((command, _store.Now, outcome));
        var code = outcome.Rejection?.Code;
        var answer = (step.Kind, Brief(command, state, outcome, _set.Transfers.Count - transfers));
        Seen[answer] = Seen.GetValueOrDefault(answer) + 1;
        List<ObjectId> bonuses =
        [
            .. _set.Changed.OfType<Bonus>()
                .Select(one => one.Id)
                .Where(id => !_model.Bonuses.ContainsKey(id))
                .OrderBy(id => id.Low)
        ];
        var expected = _model.Run(command, outcome.Receipt?.Subject ?? default, bonuses, _store.Now);
        if (code != expected)
            return $"the ledger says {code?.ToString() ?? "done"}, and the model {expected?.ToString() ?? "done"}";
        if (outcome.Accepted) _choices.Made(command, outcome.Receipt.Subject);
        else if (!_set.Changed.SequenceEqual(rows) || _set.Transfers.Count != transfers || _set.Events.Count != events)
            return "a refused command left a trace";
        return Find<Book>(RowKey.OfBook(command.Book)) is { } book
            ? Differs([.. _set.Events.Skip(events)], happened, [.. _set.Transfers.Skip(transfers)]) ?? Compare(book, before)
            : null;
    }

    private void Commit()
    {
        _store.Commit(_set);
        _set = new();
    }

    private TRow? Find<TRow>(RowKey key) where TRow : Row => _set.Knows(key) ? _set.Find<TRow>(key) : _store.Find<TRow>(key);

    private string? Compare(Book book, Book? before)
    {
        var model = _model.Books[book.Number];
        List<Study> studies =
        [
            .. _model.Studies.Keys.Where(id => id.Book == book.Number).Select(id => Find<Study>(RowKey.OfStudy(id))!)
        ];
        List<Submission> submissions =
            [
                .. _model.Submissions.Keys.Where(id => id.Book == book.Number)
                    .Select(id => Find<Submission>(RowKey.OfSubmission(id))!)
            ];
        List<Bonus> bonuses =
        [
            .. _model.Bonuses.Keys.Where(id => id.Book == book.Number).Select(id => Find<Bonus>(RowKey.OfBonus(id))!)
        ];
        List<Transfer> transfers = [.. _store.Transfers.Concat(_set.Transfers).Where(transfer => transfer.Book == book.Number)];
        List<Event> emitted = [.. _store.Events.Concat(_set.Events).Where(one => one.Book == book.Number)];
        List<Event> events =
        [
            .. _store.EventBatches.Concat(_set.EventBatches).Where(one => one.Book == book.Number)
                .SelectMany(one => one.Packed.Unpack(book.Number, one.Sequence)),
            .. book.Events.Recent.Unpack(book.Number, book.Events.Last),
        ];

        return Differs("Funding", book.Funding, model.Parts("Funding"))
            ?? Differs("Available", book.Available, model.Parts("Available"))
            ?? Differs("Held", book.Held, model.Parts("Held"))
            ?? Differs("Paid", book.Paid, model.Parts("Paid"))
            ?? Differs("spendable", book.Spendable, model.Spendable)
            ?? Differs("what can be spent, in parts", book.SpendableParts.Total, model.Spendable)
            ?? Differs("total", book.Total, model.Spendable + model.Sum("Held"))
            ?? Differs("total, in parts", book.TotalParts.Total, model.Spendable + model.Sum("Held"))
            ?? Differs("transfers", book.LastTransfer, model.Transfers)
            ?? (events.SequenceEqual(emitted) ? null : "the stored events are not those that were emitted")
            ?? studies.Select(Differs).FirstOrDefault(fault => fault is not null)
            ?? submissions.Select(Differs).FirstOrDefault(fault => fault is not null)
            ?? submissions.Select(ParticipationDiffers).FirstOrDefault(fault => fault is not null)
            ?? _model.Batches.Where(one => one.Key.Book == book.Number)
                .Select(one => Differs(one.Key, one.Value))
                .FirstOrDefault(fault => fault is not null)
            ?? bonuses.Select(Differs).FirstOrDefault(fault => fault is not null)
            ?? Paid(transfers, model)
            ?? Invariants.Broken(new(book, before, studies, submissions, bonuses, transfers, events));
    }

    /// <summary>The events of a command: one for each state that it changed, and with them all its transfers.</summary>
    private string? Differs(List<Event> events, NaiveEvents happened, List<Transfer> transfers)
    {
        var own = events.Where(one => one.Kind is EventKind.BookToppedUp or EventKind.BookRefunded).ToList();
        List<string> said = [.. events.Except(own).Select(NaiveEvents.InWords).Order(StringComparer.Ordinal)];
        List<string> due = [.. happened.Since(_store.Now).Order(StringComparer.Ordinal)];
        if (!said.SequenceEqual(due))
            return $"events: the ledger has\n{string.Join('\n', said)}\nand the model\n{string.Join('\n', due)}";
        foreach (var subject in transfers.GroupBy(one => one.Subject))
        {
            var (last, id) = (subject.Last(), subject.Key.IsEmpty ? BookId(subject.First().Book) : subject.Key);
            var cause = events.FindLast(one => one.Subject == id && one.Kind != EventKind.StudyProgressed);
            if ((cause?.Transfer, cause?.Amount) != (last.Sequence, last.Amount.Total))
                return $"no event has transfer {last.Sequence}";
        }
        return events.Count(one => one.Transfer > 0) == transfers.DistinctBy(one => one.Subject)
            .Count() ? null : "an event has a transfer of another one";
    }

    private string? Differs(Study study)
    {
        var model = _model.Studies[study.Id];
        return Differs($"hold of {study.Id}", study.Held, model.Book.Parts(model.Account))
            ?? Differs($"unit cost of {study.Id}", study.UnitCost, model.Unit)
            ?? Differs(
                $"state and open, taken, submitted, paid, closed and lapsed places of {study.Id}",
                (
                    study.State, study.State == StudyState.Draft ? 0 : study.Open, study.Taken, study.Submitted, study.Paid,
                    study.Closed, study.Lapsed),
                (
                    model.State, model.Open, model.Working + model.Submitted, model.Submitted, model.Paid,
                    model.Closed + model.Lapsed, model.Lapsed))
            ?? Differs(
                $"terms of {study.Id}",
                (
                    study.Title, study.Places, study.Origin, new BigInteger(study.Reward.Units), study.TimeLimit,
                    study.ApproveAfter),
                (model.Title, model.Places, model.Origin, model.Reward, model.TimeLimit, model.ApproveAfter))
            ?? Differs(
                $"times of {study.Id}",
                (
                    study.Due, study.OfferedFrom, study.ExpiresAt, study.KeepFor, study.DeleteAt, study.UnderReview,
                    study.IsComplete(_store.Now)),
                (
                    model.Due, model.OfferedFrom, model.ExpiresAt, model.KeepFor, model.DeleteAt, model.UnderReview,
                    model.IsComplete(_store.Now)))
            ?? Differs(
                $"codes and document of {study.Id}",
                (study.CompletionCodes, Find<Document>(RowKey.OfDocument(study.Id))?.Text),
                (model.Codes, model.Document));
    }

    private string? Differs(ObjectId id, NaiveBatch batch)
        => Differs($"batch {id}", Find<BonusBatch>(RowKey.OfBonusBatch(id)), new BonusBatch(id, batch.Study.Id, batch.PaidAt));

    private string? Differs(Bonus bonus)
    {
        var model = _model.Bonuses[bonus.Id];
        return Differs(
            $"bonus {bonus.Id}",
            (bonus.Study, bonus.Submission, bonus.Participant, new BigInteger(bonus.Amount.Units), bonus.Reason, bonus.PaidAt),
            (model.For.Study.Id, model.Submission, model.For.Participant, model.Cost[0], model.Reason, model.PaidAt));
    }

    private string? Differs(Submission submission)
    {
        var model = _model.Submissions[submission.Id];
        return Differs(
            $"submission {submission.Id}", (submission.Study, submission.Participant), (model.Study.Id, model.Participant))
            ?? Differs(
                $"state, times and feedback of {submission.Id}",
                (
                    submission.State, submission.TakenAt, submission.SubmittedAt, submission.EndedAt, submission.Due,
                    submission.Feedback),
                (model.State, model.TakenAt, model.SubmittedAt, model.EndedAt, model.Deadline, model.Feedback))
            ?? Differs(
                $"code, payment and request of {submission.Id}",
                (submission.CompletionCode, submission.PaidInstead?.Units, submission.ReturnRequestedAt),
                (model.Code, model.PaidInstead, model.ReturnRequestedAt));
    }

    private string? ParticipationDiffers(Submission submission)
    {
        var (study, participant) = (submission.Study, submission.Participant);
        var counts = _model.Submissions.SingleOrDefault(
            one => one.Value.Study.Id == study && one.Value.Participant == participant && one.Value.Counts);
        return Differs(
            $"place of {participant} in {study}",
            Find<Participation>(RowKey.OfParticipation(study, participant)),
            new Participation(study, participant, counts.Key));
    }

    /// <summary>What each participant was paid: the transfers are the only place where it stands.</summary>
    private static string? Paid(List<Transfer> transfers, NaiveBook model) => transfers
        .Where(transfer => transfer.To.Kind == AccountKind.Paid)
        .GroupBy(transfer => transfer.To.Id, transfer => transfer.Amount)
        .Select(paid => Differs($"paid to {paid.Key}", paid.Aggregate((sum, one) => sum + one), model.Parts($"Paid {paid.Key}")))
        .FirstOrDefault(fault => fault is not null);

    private static string? Differs(string what, Breakdown ledger, BigInteger[] model)
        => Differs(what, ledger.Rewards, model[0]) ?? Differs(what, ledger.Fees, model[1]) ?? Differs(what, ledger.Vat, model[2]);

    private static string? Differs(string what, Money ledger, BigInteger model) => Differs<BigInteger>(what, ledger.Units, model);

    private static string? Differs<T>(string what, T ledger, T model)
        => EqualityComparer<T>.Default.Equals(ledger, model) ? null : $"{what}: the ledger has {ledger}, and the model {model}";

    /// <summary>However commands are put together in batches, they answer and leave the same as one by one.</summary>
    private string? OneByOne()
    {
        Commit();
        var other = new MemoryStore();
        foreach (var (command, at, outcome) in _log)
        {
            other.Now = at;
            if (other.Execute(command) != outcome) return $"{command} answers differently when it is alone in its working set";
        }
        var same = other.Transfers.SequenceEqual(_store.Transfers)
            && other.Events.SequenceEqual(_store.Events)
            && other.Rows.Count == _store.Rows.Count
            && other.Rows.All(row => row.Value.Equals(_store.Rows[row.Key]));
        return same ? null : "one by one, the commands leave other rows than in batches";
    }
}
