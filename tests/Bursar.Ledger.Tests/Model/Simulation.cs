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

    /// <summary>What the model had after each command that it accepted, in order.</summary>
    public List<NaiveMoment> Moments { get; } = [];

    /// <summary>What the ledger has, once all is committed.</summary>
    public MemoryStore Store => _store;

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
        if (outcome.Accepted) Remember(command, outcome.Receipt.Subject);
        else if (!_set.Changed.SequenceEqual(rows) || _set.Transfers.Count != transfers || _set.Events.Count != events)
            return "a refused command left a trace";
        _set.Complete();
        return Find<Book>(RowKey.OfBook(command.Book)) is { } book
            ? Differs([.. _set.Events.Skip(events)], happened, [.. _set.Transfers.Skip(transfers)]) ?? Compare(book, before)
            : null;
    }

    private void Remember(Command command, ObjectId subject)
    {
        _choices.Made(command, subject);
        if (_model.Books.TryGetValue(command.Book, out var book)) Moments.Add(NaiveMoment.Of(command.Book, _store.Now, book));
    }

    private void Commit()
    {
        _store.Commit(_set);
        _set = new();
    }

    private TRow? Find<TRow>(RowKey key) where TRow : Row => _set.Knows(key) ? _set.Find<TRow>(key) : _store.Find<TRow>(key);

    /// <summary>A row; a tally with what this batch adds to it.</summary>
    private Row? FindAny(RowKey key)
    {
        if (key.Kind != RowKind.StudyTally) return Find<Row>(key);
        var (stored, added) = (_store.Find<StudyTally>(key), _set.Tallies.SingleOrDefault(more => more.Key == key));
        return stored is null || added is null ? stored ?? added : stored.Plus(added);
    }

    private string? Compare(Book book, Book? before)
    {
        List<Transfer> transfers = [.. _store.Transfers.Concat(_set.Transfers).Where(transfer => transfer.Book == book.Number)];
        List<Event> emitted = [.. _store.Events.Concat(_set.Events).Where(one => one.Book == book.Number)];
        List<Event> events =
        [
            .. _store.EventBatches.Concat(_set.EventBatches).Where(one => one.Book == book.Number)
                .SelectMany(one => one.Packed.Unpack(book.Number, one.Sequence)),
            .. book.Events.Recent.Unpack(book.Number, book.Events.Last),
        ];
        return new Comparison(_model, FindAny, _store.Now).Differs(book, before, transfers, events)
            ?? (events.SequenceEqual(emitted) ? null : "the stored events are not those that were emitted");
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
