namespace Bursar.Ledger.Tests;

/// <summary>Who has got the mail of an alert, and who has not.</summary>
public sealed class AlertMailTests
{
    private readonly MemoryStore _store = new();
    private readonly int _book;

    public AlertMailTests()
    {
        _book = _store.OpenBook(10).Book;
        _store.Must(new SetAlert(_book, Amount(20), 0, "ada@example.org, bo@example.org, cy@example.org"));
        _store.Must(new TurnAlert(Now, AlertState.Low));
    }

    private Alert Now => _store.Find<Alert>(RowKey.OfAlert(_book))!;

    [Fact]
    public void Note_OfOneAddress_LeavesTheOthersToTheNextAttempt()
    {
        _store.Must(new ClaimAlertMail(_book, 0));
        _store.Must(new NoteAlertMail(_book, 1, 0));
        _store.Must(new NoteAlertMail(_book, 1, 2));
        _store.Must(new RecordAlertMail(_book, 1, "full", Start.AddMinutes(1)));

        Assert.Equal([1], Now.Unsent);
        _store.Now = Start.AddMinutes(1);
        _store.Must(new ClaimAlertMail(_book, 1));
        Assert.Equal([1], Now.Unsent);
    }

    [Fact]
    public void Note_Twice_OfAnotherAttemptOrOfNobody_IsRefused()
    {
        _store.Must(new ClaimAlertMail(_book, 0));
        _store.Must(new NoteAlertMail(_book, 1, 0));

        foreach (var wrong in (NoteAlertMail[])[new(_book, 1, 0), new(_book, 2, 1), new(_book, 1, 3), new(_book, 1, -1)])
            _store.MustRefuse(wrong, RejectionCode.Changed);
        _store.Must(new RecordAlertMail(_book, 1, "", null));
        _store.MustRefuse(new NoteAlertMail(_book, 1, 1), RejectionCode.Changed);
    }

    [Fact]
    public void Turn_ToLowAgain_IsDueToEveryone()
    {
        _store.Must(new ClaimAlertMail(_book, 0));
        _store.Must(new NoteAlertMail(_book, 1, 0));
        _store.Must(new TurnAlert(Now, AlertState.Fine));
        _store.Must(new TurnAlert(Now, AlertState.Low));

        Assert.Equal([0, 1, 2], Now.Unsent);
    }
}
