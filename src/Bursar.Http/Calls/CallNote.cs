namespace Bursar.Http;

/// <summary>
/// What becomes known of a call while it is answered. It is there only while calls are inspected, and follows the call through
/// everything that is awaited for it.
/// </summary>
public sealed class CallNote
{
    /// <summary>The most commands that are kept of one call.</summary>
    public const int MaxCommands = 100;

    private static readonly AsyncLocal<CallNote?> Flow = new();
    private readonly Lock _lock = new();
    private readonly List<NotedCommand> _commands = [];
    private readonly List<string> _hints = [];

    /// <summary>The note of the call that is being answered; null for none.</summary>
    public static CallNote? Current
    {
        get => Flow.Value;
        internal set => Flow.Value = value;
    }

    /// <summary>The signature that was refused; null for none.</summary>
    public SignatureContest? Signature { get; set; }

    /// <summary>The fault that was provoked on request; null for none.</summary>
    public string? Provoked { get; set; }

    /// <summary>Whether the connection was dropped without an answer.</summary>
    public bool IsDropped { get; set; }

    /// <summary>The commands of the call, in the order in which they were answered.</summary>
    public IReadOnlyList<NotedCommand> Commands
    {
        get
        {
            lock (_lock) return [.. _commands];
        }
    }

    /// <summary>What may help whoever made the call, in sentences.</summary>
    public IReadOnlyList<string> Hints
    {
        get
        {
            lock (_lock) return [.. _hints];
        }
    }

    /// <summary>Notes a command.</summary>
    public void Add(NotedCommand command)
    {
        lock (_lock)
        {
            if (_commands.Count < MaxCommands) _commands.Add(command);
        }
    }

    /// <summary>Notes a sentence that may help.</summary>
    public void Hint(string sentence)
    {
        lock (_lock) _hints.Add(sentence);
    }
}
