"""SHA-256 of the weights and cards in models/. Written by `make hashes`, never by hand."""

SHA256 = {
    "anchors.json": "4a4b2ab4db2730f1adb37bba907eff38e5918ea211a09278acfd435ee819724c",
    "anchors.safetensors": "1079a244f8fbc8a3b2755c2b0ab47944a8dbb5c8efb7b185d5a184b51cfd2655",
    "calibration.json": "bf23fe09f4a9dbf416c3a586caf846a62ca76b0d1b23e440ddea268dec3c26e1",
    "calibration.safetensors": "d305a4f06a61cf4d232e4609604a5720e9ba39205a52509282a705cc60258ca6",
    "endmember_decoder.json": "686da3ed3fafea54d22d509e1de21fc89ce029c1dbfbfbb99123e2ab24bd0caf",
    "endmember_decoder.safetensors": "3fbe5e1652fce3af6b8a9ca697fdf14b6dfc4cde76f621cbf89b58b21b973aa2",
    "penalty_weights.json": "dc2e27cff4f2c8838d1ecd83be426dd1b2d0c6d1155313a361327c1bfdd09412",
    "penalty_weights.safetensors": "b6aa5bb73351530bd4da50d386b15298c039bc3f22a4ddf2417f39b4a96cf433",
    "spectral_encoder.json": "be3b15bc3342ddfc90ffd3728c6cb14c7079e616e16a2269b7520e70fe3ddc17",
    "spectral_encoder.safetensors": "1f62b99cbc68bfa68c1fa629b27d4b6019bd4db547d8b58d930eef6d6ca2587d",
    "text_tower.json": "6f9a8b1aabd9be31137c2bb7e7c7ea08162e44d22a0ffbc81b242de4461ccb79",
    "text_tower.safetensors": "02f6716c62270e93cf76e0b1f3d9d07c40abedd40cc12e3ff7282b1ee8f97ced",
    "vocabulary.json": "039b3c33f2432582d41bc812c3baea7bd0162d9e110ff963d777928bcbfb5831",
    "vocabulary.safetensors": "dd0bf0b6f234134665f10641f9142dab20cf4d2741db8b80fcf27fbafe7808fe",
}
