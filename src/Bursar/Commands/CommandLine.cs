using System.CommandLine;

namespace Bursar;

/// <summary>The list of every command of the program.</summary>
internal static class CommandLine
{
    /// <summary>Creates the command tree.</summary>
    public static RootCommand Create() => new("A ledger for paid human studies, behind MTurk's and Prolific's APIs.")
    {
        Shared.Data,
        DemoCommand.Create(),
        ServeCommand.Create(),
        HealthCommand.Create(),
        RunCommand.Create(),
        new Command("book", "Open, show and change books: one payer's funds in one currency.")
        {
            BookOpenCommand.Create(),
            BookListCommand.Create(),
            BookShowCommand.Create(),
            BookPricesCommand.Create(),
            BookAnonymousCommand.Create(),
        },
        new Command("user", "People who sign in to the console.") { UserCreateCommand.Create() },
        FundCommand.Create(),
        RefundCommand.Create(),
        PayCommand.Create(),
        PayoutCommands.Create(),
        InviteCommand.Create(),
        Participant(),
        GroupCommands.Create(),
        new Command("key", "AWS access keys, which sign requests to MTurk's API.")
        {
            KeyCreateCommand.Create(),
            KeyImportCommand.Create(),
            KeyListCommand.Create(),
            KeyRevokeCommand.Create(),
        },
        new Command("token", "Tokens for Prolific's API.")
        {
            TokenCreateCommand.Create(),
            TokenListCommand.Create(),
            TokenRevokeCommand.Create(),
        },
        StatementCommand.Create(),
        EventsCommand.Create(),
        Clock(),
        ResetCommand.Create(),
        SnapshotCommands.Create(),
        ForceCommands.Create(),
        SimulateCommand.Create(),
        McpCommand.Create(),
        CallsCommand.Create(),
        FaultCommands.Create(),
        VerifyCommand.Create(),
        CheckpointCommand.Create(),
        FingerprintCommand.Create(),
        CopyCommand.Create(),
        SchemaCommand.Create(),
    };

    private static Command Participant() => new("participant", "The people who do the work.")
    {
        ParticipantAddCommand.Create(),
        ParticipantShowCommand.Create(),
        ParticipantSetCommand.Create(),
        ParticipantAnswerCommand.Create(),
        ParticipantImportCommand.Create(),
        ParticipantDeleteCommand.Create(),
    };

    private static Command Clock() => new("clock", "The books' clock.")
    {
        ClockShowCommand.Create(),
        ClockAdvanceCommand.Create(),
        ClockSetCommand.Create(),
        ClockFreezeCommand.Create(),
        ClockResumeCommand.Create(),
        ClockConfirmCommand.Create(),
    };
}
