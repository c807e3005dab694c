namespace Bursar.Testing;

/// <summary>How to stop a server.</summary>
public enum PostgresShutdown
{
    /// <summary>Connections are closed, open transactions are undone, and a checkpoint is written (SIGINT).</summary>
    Fast,

    /// <summary>It drops everything and has to recover at the next start, as after a crash (SIGQUIT).</summary>
    Immediate,
}
