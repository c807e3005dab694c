namespace Bursar.Storage;

/// <summary>Reports the sum of what several parts have done that go on at the same time.</summary>
internal sealed class SumProgress(IProgress<long> whole)
{
    private long _done;

    /// <summary>The progress of one more part: the number that it has done so far, which only grows.</summary>
    public IProgress<long> NewPart() => new Part(this);

    private sealed class Part(SumProgress sum) : IProgress<long>
    {
        private long _before;

        public void Report(long value)
        {
            var more = value - _before;
            _before = value;
            sum.Add(more);
        }
    }

    private void Add(long more) => whole.Report(Interlocked.Add(ref _done, more));
}
