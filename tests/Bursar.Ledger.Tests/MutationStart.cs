using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace Bursar.Ledger.Tests;

/// <summary>
/// Runs every static constructor of the ledger before a mutant is switched on (.ci/mutation). Stryker tests many mutants in one
/// process: a constant computed by a mutant would stay, fail the tests of every later mutant, and all would count as killed.
/// </summary>
internal static class MutationStart
{
    private const int NoMutant = -1;

    [ModuleInitializer]
    internal static void Begin()
    {
        if (Environment.GetEnvironmentVariable("STRYKER_MUTANT_FILE") is not { Length: > 0 } file) return;
        using var stream = new FileStream(file, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite);
        Span<byte> mutant = stackalloc byte[sizeof(int)];
        stream.ReadExactly(mutant);
        Span<byte> none = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(none, NoMutant);
        Write(stream, none);
        foreach (var type in typeof(Money).Assembly.GetTypes().Where(type => !type.ContainsGenericParameters))
            RuntimeHelpers.RunClassConstructor(type.TypeHandle);
        Write(stream, mutant);
    }

    private static void Write(FileStream stream, ReadOnlySpan<byte> mutant)
    {
        stream.Position = 0;
        stream.Write(mutant);
        stream.Flush();
    }
}
