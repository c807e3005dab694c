[assembly: Slow("runs many random commands through many faults")]
