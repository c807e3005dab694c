namespace Bursar.Ledger;

/// <summary>
/// The event ids of all log messages of the product. An id never changes its meaning, so alerts can rely on it; docs/operating.md
/// lists them. A test checks that the ids are unique, used and documented.
/// </summary>
public static class LogIds
{
    // 1xx: the store and the committer.
    /// <summary>A store was opened.</summary>
    public const int StoreOpened = 100;

    /// <summary>The tables of an empty store were created.</summary>
    public const int SchemaCreated = 101;

    /// <summary>A store was upgraded to the newest schema.</summary>
    public const int SchemaUpgraded = 102;

    /// <summary>A data file was not closed cleanly.</summary>
    public const int CrashRecovered = 103;

    /// <summary>A database could not be opened yet; opening it is retried.</summary>
    public const int OpenRetried = 104;

    /// <summary>The commands of a failed batch are retried.</summary>
    public const int CommitRetried = 110;

    /// <summary>Commits fail.</summary>
    public const int StoreFailing = 111;

    /// <summary>It is unknown whether a commit succeeded.</summary>
    public const int OutcomeUnknown = 112;

    /// <summary>Commits succeed again.</summary>
    public const int StoreRecovered = 113;

    /// <summary>Deleting expired answers failed.</summary>
    public const int TidyFailed = 114;

    /// <summary>This process must not use its store any more.</summary>
    public const int StoreUnusable = 115;

    /// <summary>A data file was opened again after the disk failed.</summary>
    public const int FileReopened = 116;

    /// <summary>The write-ahead log of a data file cannot be emptied.</summary>
    public const int LogGrows = 117;

    /// <summary>The write-ahead log of a data file could not be written to the file at the stop.</summary>
    public const int CopyBackFailed = 118;

    /// <summary>The committer is stopping and accepts no more commands.</summary>
    public const int StoreStopping = 120;

    /// <summary>The store is closed.</summary>
    public const int StoreStopped = 121;

    /// <summary>The books lack what was committed to them.</summary>
    public const int LossFound = 130;

    /// <summary>An operator accepted a loss; it is recorded in the books.</summary>
    public const int LossAccepted = 131;

    /// <summary>An operator accepted a loss where there is none.</summary>
    public const int NothingLost = 132;

    /// <summary>How far the books have come cannot be recorded.</summary>
    public const int WitnessFailed = 133;

    // 2xx: the server.
    /// <summary>What is due could not be processed because the store failed.</summary>
    public const int DueFailed = 200;

    /// <summary>An item that is due could not be processed because of a bug.</summary>
    public const int DueBroken = 201;

    /// <summary>Other users can read a file with a secret.</summary>
    public const int SecretOpenToOthers = 210;

    /// <summary>An address without TLS can be reached from other machines.</summary>
    public const int PlainHttp = 220;

    /// <summary>The process can open too few files and connections.</summary>
    public const int FewDescriptors = 221;

    /// <summary>The machine's clock has jumped forward, and the books hold.</summary>
    public const int ClockHeld = 230;

    /// <summary>The machine's clock is right again, or an operator confirmed it.</summary>
    public const int ClockBelieved = 231;

    /// <summary>Events could not be delivered because the store failed.</summary>
    public const int DeliveryFailed = 240;

    /// <summary>A delivery failed because of a bug.</summary>
    public const int DeliveryBroken = 241;

    /// <summary>A delivery is given up: its receiver did not accept it in time.</summary>
    public const int DeliveryGivenUp = 242;

    /// <summary>The secret under which deliveries are signed could not be decrypted.</summary>
    public const int HookSecretLost = 243;

    /// <summary>A checkpoint of the books was made.</summary>
    public const int CheckpointMade = 250;

    /// <summary>A checkpoint could not be made or sent.</summary>
    public const int CheckpointFailed = 251;

    // 3xx: HTTP, for all APIs.
    /// <summary>A request was answered: one line of the access log.</summary>
    public const int RequestAnswered = 300;

    // 4xx: MTurk's API.
    /// <summary>A request failed because of the store.</summary>
    public const int MTurkStoreFailed = 400;

    /// <summary>The secret of an access key could not be decrypted.</summary>
    public const int MTurkSecretLost = 401;

    /// <summary>A request failed because of a bug.</summary>
    public const int MTurkFault = 402;

    // 5xx: Prolific's API.
    /// <summary>A request failed because of the store.</summary>
    public const int ProlificStoreFailed = 500;

    /// <summary>A request failed because of a bug.</summary>
    public const int ProlificFault = 501;

    /// <summary>An invitation was made and could not be mailed.</summary>
    public const int InvitationNotMailed = 502;

    // 6xx: Bursar's own API.
    /// <summary>A request failed because of the store.</summary>
    public const int ApiStoreFailed = 600;

    /// <summary>A request failed because of a bug.</summary>
    public const int ApiFault = 601;

    // 7xx: the console.
    /// <summary>A page failed because of the store.</summary>
    public const int ConsoleStoreFailed = 700;

    /// <summary>A page failed because of a bug.</summary>
    public const int ConsoleFault = 701;

    /// <summary>The institution's provider refused a sign-in, or could not be asked.</summary>
    public const int ConsoleProviderFailed = 702;

    // 8xx: the participants' site.
    /// <summary>A request failed because of the store.</summary>
    public const int WorkStoreFailed = 800;

    /// <summary>A request failed because of a bug.</summary>
    public const int WorkFault = 801;

    /// <summary>A mail that a participant waits for was not sent.</summary>
    public const int WorkNotMailed = 802;

    /// <summary>The provider refused a sign-in, or could not be asked.</summary>
    public const int WorkProviderFailed = 803;

    // 9xx: alerts.
    /// <summary>The store failed while books were looked at.</summary>
    public const int AlertsFailed = 900;

    /// <summary>An alert failed because of a bug.</summary>
    public const int AlertsBroken = 901;
}
