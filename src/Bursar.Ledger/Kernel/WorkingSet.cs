namespace Bursar.Ledger;

/// <summary>
/// The rows of one batch in memory. Commands decide on them one by one, in order; each sees the effects of the ones before it. A
/// rejected command leaves no trace.
/// </summary>
/// <param name="expected">How many rows are expected, so that the set need not grow; 0 if that is not known.</param>
public sealed class WorkingSet(int expected = 0)
{
    private readonly RowRun _rows = new(expected);
    private readonly List<Transfer> _transfers = [];
    private readonly EventRun _events = new();
    private readonly List<EventBatch> _eventBatches = [];
    private readonly StudyTallyRun _tallies = new();
    private readonly List<UploadDrop> _drops = [];
    private readonly Dictionary<RowKey, SubmissionTally> _ended = [];
    private readonly List<(RowKey Study, int Stratum, int More)> _strata = [];
    private Command? _command;
    private DateTimeOffset _idTime;
    private int _firstTransfer;
    private int _firstDrop;

    /// <summary>When the current command is decided, in whole microseconds.</summary>
    public DateTimeOffset Now { get; private set; }

    /// <summary>What deadlines count from that the current command sets; see <see cref="BookTime.Latest"/>.</summary>
    public DateTimeOffset Latest { get; private set; }

    /// <summary>The transfers that accepted commands appended, in order.</summary>
    public IReadOnlyList<Transfer> Transfers => _transfers;

    /// <summary>The events that accepted commands emitted, in order.</summary>
    public IReadOnlyList<Event> Events => _events.All;

    /// <summary>The batches that these events filled, once the set is complete; the others are in their books.</summary>
    public IReadOnlyList<EventBatch> EventBatches => _eventBatches;

    /// <summary>What accepted commands add to the stored tallies: differences, some of them negative.</summary>
    public IReadOnlyCollection<StudyTally> Tallies => _tallies.Added;

    /// <summary>The files that accepted commands left without a use, to be deleted after everything is written.</summary>
    public IReadOnlyList<UploadDrop> Drops => _drops;

    /// <summary>The rows that accepted commands changed, in their final form; with their events once it is complete.</summary>
    public IEnumerable<Row> Changed => _rows.Changed;

    /// <summary>The rows that accepted commands changed, each with the one that the store has; null if it is new.</summary>
    public IEnumerable<(Row? Before, Row After)> Changes => _rows.Changes;

    /// <summary>Whether anything has to be written.</summary>
    public bool IsChanged => _rows.IsChanged || _events.HasLoose;

    /// <summary>Whether the row has been looked up in the store, even if the store has none.</summary>
    public bool Knows(RowKey key) => _rows.TryFind(key, out _);

    /// <summary>Adds a row as the store has it; null if the store has none.</summary>
    public void Load(RowKey key, Row? row) => _rows.Load(key, row);

    /// <summary>
    /// Whether the store had a row under this key when it was loaded; false if the key was not loaded, as for an object with a
    /// new id.
    /// </summary>
    public bool IsStored(RowKey key) => _rows.IsStored(key);

    /// <summary>The row in its current form; null if there is none.</summary>
    /// <exception cref="InvalidOperationException">The command did not declare the row.</exception>
    public TRow? Find<TRow>(RowKey key) where TRow : Row => _rows.TryFind(key, out var row)
        ? (TRow?)row
        : throw new InvalidOperationException($"{_command?.GetType().Name} reads {key} without having named it.");

    /// <summary>Puts a new or changed row, and emits the events that follow from the change.</summary>
    public void Put(Row row)
    {
        var before = _rows.Replace(row);
        if (row.Key.Book == _command!.Book) row.Announce(before, this);
    }

    /// <summary>Executes a command. If it is rejected or throws, everything it did is undone.</summary>
    public Outcome Execute(Command command, BookTime time)
    {
        _command = command;
        (Now, Latest, _idTime) = (time.Now, time.Latest, time.IdTime ?? time.Now);
        _rows.Begin();
        _firstTransfer = _transfers.Count;
        _firstDrop = _drops.Count;
        _events.Begin();
        _ended.Clear();
        _strata.Clear();
        var outcome = default(Outcome);
        try
        {
            var decided = command.Decide(this);
            if (decided.Accepted)
            {
                PutEnded();
                foreach (var (key, before) in _events.Studies)
                {
                    var after = Find<Study>(key)!;
                    after.AnnounceProgress(before, this);
                    _tallies.Count(before, after);
                }
                _events.End(command.Book);
            }
            return outcome = decided;
        }
        catch (OverflowException)
        {
            return outcome = Outcome.Refused(RejectionCode.OutOfRange, "A balance would leave the range that can be kept.");
        }
        finally
        {
            if (!outcome.Accepted) Undo();
        }
    }

    /// <summary>
    /// Adds the events of accepted commands to the logs of their books. To be called before the set is written: once for all
    /// commands, because it copies a book's row.
    /// </summary>
    public void Complete()
    {
        if (!_events.HasLoose) return;
        foreach (var events in _events.TakeLoose())
        {
            var log = LogOf(events.Key).Append([.. events], _eventBatches);
            var head = HeadOf(events.Key) ?? new House();
            _rows.Put(head with { Events = log });
        }
    }

    /// <summary>The row that stands for everything in this book; null if there is none.</summary>
    public Head? HeadOf(int book) => Find<Head>(RowKey.OfHead(book));

    /// <summary>Gives a book its fingerprint, after the set is complete.</summary>
    /// <param name="head">The row that stands for everything in the book.</param>
    public void Mark(Head head) => _rows.Put(head);

    /// <summary>The current command's book.</summary>
    public Book? Book => Find<Book>(RowKey.OfBook(_command!.Book));

    /// <summary>The sequence number of the last event of the current command's book.</summary>
    internal long LastEvent => LogOf(_command!.Book).Last + _events.LooseOf(_command.Book);

    /// <summary>A new id in the current command's book, which must exist.</summary>
    public ObjectId NextId()
    {
        var book = Book! with { LastSerial = Book!.LastSerial + 1 };
        _rows.Replace(book);
        return ObjectId.InBook(_idTime, book.Number, book.LastSerial);
    }

    /// <summary>Whether the current command's book can spend this amount now; a sandbox book can spend any amount.</summary>
    public bool CanSpend(Breakdown amount) => Book!.Sandbox || Book!.Spendable >= amount.Total;

    /// <summary>
    /// Moves money between two accounts of the current command's book, in one transfer. Nothing moves in a sandbox book, and
    /// a zero amount leaves no transfer.
    /// </summary>
    /// <returns>
    /// Null if the money moved, or nothing had to move; a rejection if the available funds do not cover the amount.
    /// </returns>
    /// <exception cref="OverflowException">A balance would exceed its range.</exception>
    public Rejection? Move(
        TransferKind kind, Account from, Account to, Breakdown amount, ObjectId subject = default, string reference = "")
    {
        var book = Book!;
        if (!amount.IsNonNegative) throw new InvalidOperationException($"A transfer of {amount} is not one.");
        if (book.Sandbox || amount == Breakdown.Zero) return null;
        if (from.Kind == AccountKind.Available && !CanSpend(amount))
            return Rejection.InsufficientFunds(amount.Total, book.Spendable);

        AddToHold(from, -amount);
        AddToHold(to, amount);
        if (kind == TransferKind.Payment) Earn(subject, amount.Rewards);
        var transfer = new Transfer
        {
            Book = book.Number,
            Sequence = book.LastTransfer + 1,
            At = Now,
            Kind = kind,
            From = from,
            To = to,
            Amount = amount,
            Subject = subject,
            Reference = reference,
            RequestKey = _command!.Key?.Text ?? "",
            AvailableAfter = book.BalanceAfter(AccountKind.Available, from, to, amount).Total,
        };
        transfer = transfer with { Hash = TransferHash.Of(book.LastHash, transfer) };
        _transfers.Add(transfer);
        book = book.After(transfer);
        _ = book.Total; // Throws if the total is out of range for readers.
        _rows.Replace(book);
        if (BalanceMark.IsAt(book.LastTransfer)) _rows.Replace(BalanceMark.Of(book));
        if (kind == TransferKind.TopUp) Emit(EventKind.BookToppedUp, book.Id);
        if (kind == TransferKind.Refund) Emit(EventKind.BookRefunded, book.Id);
        _events.Moved(transfer, subject.IsEmpty ? book.Id : subject);
        return null;
    }

    /// <summary>Remembers the study, so that its progress is announced once, at the end of the command.</summary>
    internal void Watch(Study study, Study? before) => _events.Watch(study, before);

    /// <summary>Files that are no longer kept after the current command.</summary>
    internal void Drop(UploadDrop files) => _drops.Add(files);

    /// <summary>Counts a submission that the current command put into another state, in its study.</summary>
    internal void CountEnded(Submission before, Submission after)
    {
        var key = RowKey.OfStudy(after.Study);
        _ended[key] = _ended.GetValueOrDefault(key).With(before.State, -1).With(after.State, 1);
        var more = (PlaceQuota.Occupies(after.State) ? 1 : 0) - (PlaceQuota.Occupies(before.State) ? 1 : 0);
        if (after.Stratum > 0 && more != 0) _strata.Add((key, after.Stratum, more));
    }

    /// <summary>Appends an event to the current command's book.</summary>
    internal void Emit(
        EventKind kind,
        ObjectId subject,
        ObjectId study = default,
        ObjectId participant = default,
        int from = 0,
        int to = 0,
        int forBook = 0,
        long transfer = 0)
    {
        _events.Add(new Event
        {
            Book = _command!.Book,
            Sequence = LastEvent + 1,
            At = Now,
            Kind = kind,
            Subject = subject,
            Study = study,
            Participant = participant,
            From = from,
            To = to,
            ForBook = forBook,
            Transfer = transfer,
            Actor = _command.By,
        });
    }

    /// <summary>The receipt of the current command for this object, with the last transfer that the command made.</summary>
    public Receipt Receipt(ObjectId subject)
    {
        var available = _command!.Book == RowKey.NoBook ? Money.Zero : Book!.Available.Total;
        return new(subject, _transfers.Count > _firstTransfer ? _transfers[^1].Sequence : 0, available, Now);
    }

    private void PutEnded()
    {
        foreach (var (key, more) in _ended)
        {
            if (more == default) continue;
            var study = Find<Study>(key)!;
            _rows.Replace(study with { Ended = study.Ended.Plus(more) });
        }
        foreach (var (key, stratum, more) in _strata)
        {
            var study = Find<Study>(key)!;
            _rows.Replace(study with { Quota = study.Quota.With(stratum, more) });
        }
    }

    /// <summary>Notes in a submission what was paid for it: a participant's earnings are read from their submissions.</summary>
    private void Earn(ObjectId subject, Money amount)
        => _rows.Replace(Find<Submission>(RowKey.OfSubmission(subject))! with { Earned = amount });

    private void AddToHold(Account account, Breakdown amount)
    {
        if (account.Kind != AccountKind.Held) return;
        var study = Find<Study>(RowKey.OfStudy(account.Id))!;
        var held = study.Held + amount;
        if (!held.IsNonNegative) throw new InvalidOperationException($"Study {study.Id} would pay more than it holds.");
        _rows.Replace(study with { Held = held });
    }

    /// <summary>A book's log of events, without those that are still loose.</summary>
    private EventLog LogOf(int book) => HeadOf(book)?.Events ?? default;

    private void Undo()
    {
        _rows.Undo();
        _transfers.RemoveRange(_firstTransfer, _transfers.Count - _firstTransfer);
        _drops.RemoveRange(_firstDrop, _drops.Count - _firstDrop);
        _events.Undo();
    }
}
